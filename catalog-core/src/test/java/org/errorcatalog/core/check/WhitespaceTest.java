package org.errorcatalog.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhitespaceTest {

  private final Check check = new Whitespace();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          nl-NL| De deur is dicht. |De deur is dicht.
          nl-NL|\u00A0De deur is dicht.|De deur is dicht.
          nl-NL|De deur  is dicht.|De deur is dicht.
          nl-NL|De deur\tis dicht.|De deur is dicht.
          nl-NL|De deur is dicht .|De deur is dicht.
          nl-NL|De deur %s , de poort|De deur %s, de poort
          nl-NL|De **deur** : dicht|De **deur**: dicht
          nl-NL|Is de deur dicht ?|Is de deur dicht?
          nl-NL|De deur ( links ) is dicht|De deur (links) is dicht
          nl-NL|De deur,poort en tuin|De deur, poort en tuin
          nl-NL|Open de deur.Dan is hij open|Open de deur. Dan is hij open
          fr-FR|La porte , le jardin .|La porte, le jardin.
          ja-JP|扉は閉まっています 。|扉は閉まっています。
          ko-KR|문이 닫혔습니다.열어 주세요|문이 닫혔습니다. 열어 주세요
          ru-RU|Дверь,которая закрыта|Дверь, которая закрыта
          """)
  void putsBlanksInOrder(String locale, String text, String fixed) {
    assertThat(Spoken.in(locale, text).found(check)).isNotEmpty();
    assertThat(Spoken.in(locale, text).fixed(check)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          fr-FR|La porte\u00A0: est-elle ouverte\u202F? Oui ! Non ;
          nl-NL|Versie 1,2 of 1.2.3 van deur.exe of a.example
          nl-NL|Schrijf .NET of ...en zo, bijv. z.B. of o.a.
          nl-NL|Code `a  b ,c( d )`
          nl-NL|Schrijf OPEN ( \\<deur> [ ,...n ] ) of ( a = b )
          nl-NL|Goed :-) of ( ) of 1 : 2
          nl-NL|Kies A,B,C of x,y
          th-TH|ประตู : เปิด
          ja-JP|扉。 次の扉、左の扉
          zh-CN|门,窗和花园
          """)
  void saysNothingOfBlanksThatAreRight(String locale, String text) {
    assertThat(Spoken.in(locale, text).found(check)).isEmpty();
  }

  @Test
  void saysNothingOfLayout() {
    assertThat(Spoken.dutch("Open  \nde deur:\n\n- a\n  - b\n\n`code  here`").found(check))
        .isEmpty();
  }

  @Test
  void leavesToTheSourceWhatIsItsOwn() {
    assertThat(Spoken.dutch("Deur  dicht , ja").fromEnglish("Door  shut , yes").found(check))
        .isEmpty();
    assertThat(Spoken.dutch("Deur  dicht , ja").fromEnglish("Door shut , yes").found(check))
        .containsExactly("doubled [  ]");
  }

  @Test
  void putsNamesInOrderLineByLine() {
    assertThat(Spoken.names(" DOOR_SHUT\nE  DOOR \n__x ,y__").fixed(check))
        .isEqualTo("DOOR_SHUT\nE DOOR\n__x ,y__");
  }
}
