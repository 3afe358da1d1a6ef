package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.errorcatalog.core.action.ActionKind.CONTACT;
import static org.errorcatalog.core.action.ActionKind.RETRY;
import static org.errorcatalog.core.action.Audience.APP_OWNER;

import java.util.Map;
import java.util.Set;
import org.errorcatalog.core.action.ActionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActionJoiningTest {

  private static final Map<String, String> BOTH = Map.of("en", "owner", "nl", "eigenaar");

  private long last = 100;
  private final ActionJoining joining = new ActionJoining(Set.of("nl"), () -> ++last);

  @Test
  void joinsWhatAgreesInEveryCommonLocale() {
    long first = move(slot(CONTACT, BOTH, null));

    assertThat(move(slot(CONTACT, BOTH, null))).isEqualTo(first);
    assertThat(move(slot(CONTACT, Map.of("en", "owner"), null))).isEqualTo(first);
    assertThat(move(slot(CONTACT, Map.of("en", "owner", "de", "Besitzer"), null))).isEqualTo(first);
  }

  @Test
  void keepsApartWhatDisagreesInOneLocaleOrInKind() {
    long first = move(slot(CONTACT, BOTH, null));

    assertThat(move(slot(CONTACT, Map.of("en", "owner", "nl", "beheerder"), null)))
        .isNotEqualTo(first);
    assertThat(move(slot(RETRY, BOTH, null))).isNotEqualTo(first);
    assertThat(move(slot(CONTACT, Map.of("de", "Besitzer"), null))).isNotEqualTo(first);
  }

  @Test
  void keepsTheIdOfWhatSaysTheSame() {
    assertThat(joining.stay(slot(CONTACT, BOTH, 7L), BOTH))
        .hasValueSatisfying(group -> assertThat(group.id()).isEqualTo(7));
  }

  @Test
  void takesTheIdAlongWhereAllAreReworded() {
    Map<String, String> reworded = Map.of("en", "owner", "nl", "bezitter");

    assertThat(joining.stay(slot(CONTACT, reworded, 7L), BOTH)).isEmpty();
    assertThat(move(slot(CONTACT, reworded, 7L))).isEqualTo(7);
    assertThat(move(slot(CONTACT, reworded, 7L))).isEqualTo(7);
  }

  @Test
  void leavesTheIdWithTheMajorityThatStays() {
    joining.stay(slot(CONTACT, BOTH, 7L), BOTH);

    assertThat(move(slot(CONTACT, Map.of("en", "owner", "nl", "bezitter"), 7L))).isEqualTo(101);
  }

  @Test
  void leavesPinnedActionsAsTheyAre() {
    joining.pin(7, CONTACT, APP_OWNER, BOTH);

    assertThat(move(slot(CONTACT, Map.of("en", "other"), 7L))).isEqualTo(101);
    assertThat(move(slot(CONTACT, BOTH, null))).isEqualTo(7);
  }

  @Test
  void letsAnEntryHaveAnActionOnlyOnce() {
    joining.pin(7, CONTACT, APP_OWNER, BOTH);

    assertThat(joining.move(slot(CONTACT, BOTH, null), Set.of(7L)).id()).isEqualTo(101);
  }

  private long move(ActionSlot slot) {
    return joining.move(slot, Set.of()).id();
  }

  private static ActionSlot slot(
      ActionKind kind, Map<String, String> wordings, @Nullable Long former) {
    return new ActionSlot(kind, APP_OWNER, wordings, former);
  }
}
