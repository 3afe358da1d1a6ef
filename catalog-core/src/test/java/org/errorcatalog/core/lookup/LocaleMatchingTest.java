package org.errorcatalog.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each row: the locales in the catalog's order (the source locale is en-US), the header or the
 * parameter, and what is served: {@code locale requestedLocale fallback}, or {@code -}.
 */
class LocaleMatchingTest {

  private static final String SOURCE = "en-US";

  private final LikelySubtags likelySubtags = new LikelySubtags();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          # nothing asked for
          en-US nl-NL       | none                       | en-US en-US false
          nl-NL en-US       | none                       | en-US en-US false
          nl-NL de-DE       | none                       | nl-NL nl-NL false
          nl-NL en-US       | ''                         | en-US en-US false
          nl-NL en-US       | '  '                       | en-US en-US false
          nl-NL en-US       | ',, ,'                     | en-US en-US false

          # exact
          en-US nl-NL       | nl-NL                      | nl-NL nl-NL false
          en-US nl-NL       | NL-nl                      | nl-NL NL-nl false
          en-US nl nl-NL    | nl                         | nl nl false
          en-US nl nl-NL    | nl-NL                      | nl-NL nl-NL false
          en-US de-CH-1996  | de-CH-1996                 | de-CH-1996 de-CH-1996 false

          # a child refines what was asked for
          en-US fr-FR       | fr                         | fr-FR fr false
          en-US fr-CA fr-FR | fr                         | fr-CA fr false
          en-US zh-Hant-TW  | zh-Hant                    | zh-Hant-TW zh-Hant false
          en-US zh-TW       | zh-Hant                    | zh-TW zh-Hant false
          en-US zh-Hant-TW  | zh-TW                      | zh-Hant-TW zh-TW false
          en-US sr-Cyrl-RS  | sr-RS                      | sr-Cyrl-RS sr-RS false
          en-US sr-Latn-RS  | sr-Latn                    | sr-Latn-RS sr-Latn false
          en-US de-CH-1996  | de-CH                      | de-CH-1996 de-CH false

          # parents, by truncation
          en-US nl          | nl-BE                      | nl nl-BE true
          en-US de-CH       | de-CH-1996                 | de-CH de-CH-1996 true
          en-US de          | de-CH-1996                 | de de-CH-1996 true
          en-US sl-IT       | sl-IT-nedis-rozaj          | sl-IT sl-IT-nedis-rozaj true
          en-US zh-Hant     | zh-Hant-HK                 | zh-Hant zh-Hant-HK true
          en-US nl-BE nl    | nl-AW                      | nl nl-AW true
          en-US es-419      | es-419-u-co-trad           | es-419 es-419-u-co-trad true

          # siblings, in the catalog's order
          en-US nl-NL       | nl-BE                      | nl-NL nl-BE true
          en-US en-AU       | en-GB                      | en-US en-GB true
          en-AU en-US       | en-GB                      | en-AU en-GB true
          en-US pt-PT pt-BR | pt-AO                      | pt-PT pt-AO true
          en-US pt-BR pt-PT | pt-AO                      | pt-BR pt-AO true
          en-US es-ES es-MX | es-419                     | es-ES es-419 true
          en-US de-DE       | de-CH-1996                 | de-DE de-CH-1996 true

          # never another script
          en-US zh-CN       | zh-TW                      | en-US zh-TW true
          en-US zh-CN zh-TW | zh-TW                      | zh-TW zh-TW false
          en-US zh-CN zh-TW | zh-HK                      | zh-TW zh-HK true
          en-US zh-CN zh-TW | zh-MO                      | zh-TW zh-MO true
          en-US zh-CN zh-TW | zh-SG                      | zh-CN zh-SG true
          en-US zh-TW zh-CN | zh                         | zh-CN zh false
          en-US zh-TW       | zh                         | en-US zh true
          en-US zh          | zh-TW                      | en-US zh-TW true
          en-US zh          | zh-Hant-TW                 | en-US zh-Hant-TW true
          en-US zh          | zh-Hans-SG                 | zh zh-Hans-SG true
          en-US zh-HK zh-TW | zh-Hant                    | zh-HK zh-Hant false
          en-US sr-Cyrl-RS  | sr-Latn-RS                 | en-US sr-Latn-RS true
          en-US sr-Latn-RS  | sr                         | en-US sr true
          en-US sr-Latn-RS  | sr-ME                      | sr-Latn-RS sr-ME true
          en-US sr          | sr-Latn                    | en-US sr-Latn true
          en-US pa-IN       | pa-PK                      | en-US pa-PK true
          en-US uz-Latn-UZ  | uz-AF                      | en-US uz-AF true
          en-US az-AZ       | az-Cyrl                    | en-US az-Cyrl true
          en-US nl-NL       | nl-Cyrl                    | en-US nl-Cyrl true
          en-US nl-NL       | nl-Latn                    | nl-NL nl-Latn false

          # weights
          en-US nl-NL de-DE | 'nl;q=0.5, de;q=0.8'       | de-DE de false
          en-US nl-NL de-DE | 'nl;q=0.5,de;q=0.5'        | nl-NL nl false
          en-US nl-NL de-DE | 'fr, nl;q=0.1'             | nl-NL nl false
          en-US nl-NL de-DE | 'nl-BE, de-DE;q=0.9'       | nl-NL nl-BE true
          en-US nl-NL de-DE | 'nl ; q=0.001 , de ;Q=1.0' | de-DE de false
          en-US nl-NL de-DE | 'nl;q=1.000,de'            | nl-NL nl false
          en-US nl-NL de-DE | 'de;q=0.099, nl;q=0.1'     | nl-NL nl false
          en-US nl-NL       | 'xx;q=0.5, yy'             | en-US yy true
          en-US nl-NL       | 'xx, yy'                   | en-US xx true
          en-US nl-NL       | 'nl;q=0., en;q=0.5'        | en-US en false

          # anything
          en-US nl-NL       | *                          | en-US * false
          nl-NL de-DE       | *                          | nl-NL * false
          en-US nl-NL       | '*, nl;q=0.5'              | nl-NL nl false
          en-US nl-NL       | 'xx, *;q=0.1'              | en-US * false
          en-US nl-NL       | '*;q=0.1'                  | en-US * false

          # refusals
          en-US nl-NL       | en;q=0                     | nl-NL nl-NL false
          en-US nl-NL       | 'en;q=0, xx'               | nl-NL xx true
          en-US nl-NL       | 'xx;q=0'                   | en-US en-US false
          en-US nl-NL       | 'xx;q=0, yy'               | en-US yy true
          en-US en-GB nl-NL | 'en-US;q=0, en'            | en-GB en false
          en-US en-GB nl-NL | 'en-US;q=0.000, en'        | en-GB en false
          en-US en-GB nl-NL | 'en;q=0, en-GB'            | en-GB en-GB false
          en-US nl-NL       | 'en;q=0, en-GB'            | nl-NL en-GB true
          en-US nl-NL       | 'nl-NL, nl-NL;q=0'         | en-US nl-NL true
          en-US nl nl-NL    | 'nl-NL;q=0, nl-NL-x-mine'  | nl nl-NL-x-mine true
          en-US nl-NL       | *;q=0                      | -
          en-US nl-NL       | 'xx, *;q=0'                | -
          en-US nl-NL       | 'nl, *;q=0'                | nl-NL nl false
          en-US nl-NL       | 'nl-BE, *;q=0'             | -
          en-US nl-NL       | 'en;q=0, nl;q=0'           | -
          en-US nl-NL       | 'en;q=0, *'                | nl-NL * false
          en-US nl-NL       | '*, *;q=0'                 | -
          nl-NL de-DE       | 'nl;q=0'                   | de-DE de-DE false

          # extensions, private use, grandfathered and retired tags
          en-US nl-NL       | nl-NL-u-co-phonebk         | nl-NL nl-NL-u-co-phonebk true
          en-US nl-NL       | nl-NL-x-mine               | nl-NL nl-NL-x-mine true
          en-US nl-NL       | x-mine                     | en-US x-mine true
          en-US nl-NL       | i-klingon                  | en-US i-klingon true
          en-US en-GB       | en-GB-oed                  | en-GB en-GB-oed true
          en-US tlh         | i-klingon                  | tlh i-klingon true
          en-US nl-NL       | sgn-BE-NL                  | en-US sgn-BE-NL true
          en-US nl          | 'sgn-BE-NL, nl;q=0.5'      | nl nl false
          en-US jbo         | art-lojban                 | jbo art-lojban true
          en-US zh-TW       | zh-Hant-TW-x-mine          | zh-TW zh-Hant-TW-x-mine true
          en-US ja-JP       | ja-JP-u-ca-japanese-x-a    | ja-JP ja-JP-u-ca-japanese-x-a true
          en-US zh-TW yue   | zh-yue-HK                  | yue zh-yue-HK true
          en-US he-IL       | iw                         | he-IL iw false
          en-US id-ID       | in-ID                      | id-ID in-ID false
          en-US zh-CN       | cmn-Hans-CN                | zh-CN cmn-Hans-CN false
          en-US nl-NL       | und                        | en-US und true
          en-US nl-NL       | und-NL                     | en-US und-NL true
          en-US nl-NL       | abcdefgh                   | en-US abcdefgh true

          # what is ill-formed is skipped
          en-US nl-NL       | nl_NL                      | en-US en-US false
          en-US nl-NL       | 'abcdefghi, nl'            | nl-NL nl false
          en-US nl-NL       | 'de--DE, nl'               | nl-NL nl false
          en-US nl-NL       | '-de, de-, nl'             | nl-NL nl false
          en-US nl-NL de-DE | 'de;q=2, nl;q=0.1'         | nl-NL nl false
          en-US nl-NL de-DE | 'de;q=0.1234, nl;q=0.1'    | nl-NL nl false
          en-US nl-NL de-DE | 'de;q=, de;q=x, nl;q=0.1'  | nl-NL nl false
          en-US nl-NL de-DE | 'de;q=-1, de;p=1, nl'      | nl-NL nl false
          en-US nl-NL de-DE | 'de;q=1;x=1, nl'           | nl-NL nl false
          en-US nl-NL de-DE | 'de nl, nl'                | nl-NL nl false
          en-US nl-NL       | 'nl-*, en'                 | en-US en false
          en-US nl-NL       | '<script>, nl'             | nl-NL nl false
          """)
  void answersHeader(String locales, @Nullable String header, String expected) {
    assertThat(served(locales, LocaleRequest.ofHeader(header))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-US nl-NL       | nl-NL       | nl-NL nl-NL false
          en-US nl-NL       | nl          | nl-NL nl false
          en-US nl-NL       | nl-BE       | nl-NL nl-BE true
          en-US nl-NL       | fr          | en-US fr true
          en-US zh-CN       | zh-TW       | en-US zh-TW true
          nl-NL de-DE       | fr          | nl-NL fr true
          """)
  void answersParameter(String locales, String tag, String expected) {
    assertThat(served(locales, LocaleRequest.ofParameter(tag))).isEqualTo(expected);
  }

  private String served(String locales, LocaleRequest request) {
    List<String> available = List.of(locales.split(" "));
    LocaleMatch match = new LocaleMatching(available, SOURCE, likelySubtags).match(request);
    return match == null
        ? "-"
        : match.locale() + " " + match.requestedLocale() + " " + match.fallback();
  }
}
