package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errorcatalog.core.check.CheckLevel;
import org.errorcatalog.core.check.CheckName;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.check.Checks;
import org.errorcatalog.core.check.Issue;
import org.errorcatalog.core.check.IssueMessages;
import org.errorcatalog.core.check.Subject;
import org.errorcatalog.core.check.Translations;
import org.errorcatalog.core.check.repetition.Repetitions;
import org.errorcatalog.core.check.repetition.Sample;
import org.errorcatalog.core.language.LanguageDetection;
import org.errorcatalog.ingest.merge.Places.Place;
import org.errorcatalog.ingest.report.Finding;
import org.errorcatalog.ingest.report.Level;
import org.errorcatalog.ingest.report.Named;

/** Runs the checks of texts over what pages give a catalog; needs no database. */
final class TextChecks {

  private final Places places;
  private final String sourceLocale;
  private final CheckRules rules;
  private final Checks checks;
  private final Set<CheckName> comparisons;
  private final IssueMessages messages = new IssueMessages(Locale.ENGLISH);

  private TextChecks(Places places, Plan plan, CheckRules rules) {
    this.places = places;
    this.sourceLocale = plan.sourceLocale();
    this.rules = rules;
    this.comparisons = comparisons(rules.settings());
    this.checks = new Checks(new LanguageDetection(plan.locales()));
  }

  private record Found(Place place, Finding finding) {}

  /** What the checks say of all that these pages of an import give, page by page. */
  static List<Finding> of(List<ReadPage> pages, Planned planned, CheckRules rules) {
    if (pages.isEmpty()) {
      return List.of();
    }
    Places places = Places.of(pages, planned.state(), planned.plan());
    Foreseen foreseen = new Foreseen(planned.state(), planned.plan());
    TextChecks checks = new TextChecks(places, planned.plan(), rules);
    return Stream.of(foreseen.names(), foreseen.descriptions(), foreseen.wordings())
        .flatMap(units -> checks.check(units.toList()))
        .sorted(Comparator.comparing(Found::place))
        .map(Found::finding)
        .toList();
  }

  private Stream<Found> check(List<ForeseenUnit> units) {
    Stream<Found> each = units.parallelStream().flatMap(this::checkEach).toList().stream();
    return comparisons.isEmpty() ? each : Stream.concat(each, compareAll(units));
  }

  /** What only a look at all the texts of a locale can tell, and is asked for. */
  private static Set<CheckName> comparisons(CheckSettings settings) {
    return Stream.of(CheckName.INCONSISTENT, CheckName.REUSED)
        .filter(check -> settings.level(check) != CheckLevel.OFF)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Stream<Found> compareAll(List<ForeseenUnit> units) {
    return units.stream()
        .flatMap(unit -> unit.said().keySet().stream())
        .distinct()
        .filter(locale -> !locale.equals(sourceLocale))
        .flatMap(locale -> compare(units, locale));
  }

  private Stream<Found> checkEach(ForeseenUnit unit) {
    Translations translations = new Translations(unit.kind(), sourceLocale, unit.said());
    return unit.said().keySet().stream()
        .flatMap(
            locale ->
                places
                    .first(unit.entries(), locale)
                    .map(
                        place ->
                            checks.of(subject(translations, unit, locale)).stream()
                                .map(issue -> found(issue, unit, locale, place)))
                    .orElseGet(Stream::of));
  }

  private Subject subject(Translations translations, ForeseenUnit unit, String locale) {
    return translations.in(
        locale,
        unit.classes(),
        unit.untold(locale, sourceLocale),
        rules.glossary(),
        rules.settings());
  }

  private Stream<Found> compare(List<ForeseenUnit> units, String locale) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      ForeseenUnit unit = units.get(i);
      String source = unit.said().get(sourceLocale);
      String text = unit.said().get(locale);
      if (source != null && text != null) {
        samples.add(new Sample(i, unit.code(), source, text, others(unit, locale)));
      }
    }
    return Repetitions.of(units.get(0).kind(), samples, comparisons).entrySet().stream()
        .flatMap(
            found -> found(found.getValue(), units.get(Math.toIntExact(found.getKey())), locale));
  }

  private Map<String, String> others(ForeseenUnit unit, String locale) {
    Map<String, String> others = new HashMap<>(unit.said());
    others.keySet().removeAll(List.of(locale, sourceLocale));
    return others;
  }

  private Stream<Found> found(List<Issue> issues, ForeseenUnit unit, String locale) {
    return places.first(unit.entries(), locale).stream()
        .flatMap(place -> issues.stream().map(issue -> found(issue, unit, locale, place)));
  }

  private Found found(Issue issue, ForeseenUnit unit, String locale, Place place) {
    String text = unit.said().getOrDefault(locale, "");
    Finding finding =
        Finding.of(Named.of(issue.check().name()), messages.of(issue))
            .at(Level.of(rules.settings().level(issue.check())))
            .code(unit.code())
            .mended(issue.place(text), issue.fix());
    return new Found(place, place.of(finding));
  }
}
