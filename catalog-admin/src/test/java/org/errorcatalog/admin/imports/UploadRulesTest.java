package org.errorcatalog.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.errorcatalog.admin.imports.UploadRules.Offered;
import org.junit.jupiter.api.Test;

class UploadRulesTest {

  @Test
  void takesPagesAndZips() {
    assertThat(UploadRules.complaint(List.of(new Offered("a.md", 1), new Offered("b.ZIP", 1))))
        .isEmpty();
  }

  @Test
  void needsAFile() {
    assertThat(UploadRules.complaint(List.of())).contains(UploadComplaint.NO_FILES);
  }

  @Test
  void hasLimits() {
    assertThat(UploadRules.complaint(Collections.nCopies(21, new Offered("a.md", 1))))
        .contains(UploadComplaint.TOO_MANY_FILES);
    assertThat(UploadRules.complaint(List.of(new Offered("a.md", UploadRules.BYTES + 1))))
        .contains(UploadComplaint.TOO_LARGE);
  }

  @Test
  void refusesTwoFilesOfOneName() {
    assertThat(UploadRules.complaint(List.of(new Offered("x/a.md", 1), new Offered("y\\a.md", 1))))
        .contains(UploadComplaint.SAME_NAME);
  }
}
