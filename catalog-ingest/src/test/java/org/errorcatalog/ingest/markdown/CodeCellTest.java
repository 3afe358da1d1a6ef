package org.errorcatalog.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.errorcatalog.core.entry.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCellTest {

  @ParameterizedTest
  @CsvSource({
    "50011, 50011",
    "' -1 ', -1",
    "0x80040154, 0x80040154",
    "42S02, 42S02",
    "01000, 01000",
    "AADSTS50011, AADSTS50011",
    "DTS_E_CANNOTLOAD, DTS_E_CANNOTLOAD",
    "[102](error-102.md), 102",
    "**7**, 7",
    "`8`, 8",
    "&nbsp;9&nbsp;, 9",
    "'<a name=\"x\"></a>10', 10"
  })
  void readsCodes(String cell, String code) {
    assertThat(CodeCell.read(cell).codes()).containsExactly(new Code(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&nbsp;", "√/√", "Amazon S3", "1.055", "1997 г.", "3F-"})
  void readsNothingElse(String cell) {
    assertThat(CodeCell.read(cell).codes()).isEmpty();
  }
}
