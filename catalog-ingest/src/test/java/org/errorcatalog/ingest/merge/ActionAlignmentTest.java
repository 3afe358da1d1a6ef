package org.errorcatalog.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.errorcatalog.core.action.ActionKind.CONFIGURE;
import static org.errorcatalog.core.action.ActionKind.CONTACT;
import static org.errorcatalog.core.action.ActionKind.OTHER;
import static org.errorcatalog.core.action.ActionKind.RETRY;
import static org.errorcatalog.core.action.Audience.APP_OWNER;
import static org.errorcatalog.core.action.Audience.END_USER;
import static org.errorcatalog.core.action.Audience.TENANT_ADMIN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.errorcatalog.core.action.ActionKind;
import org.errorcatalog.core.action.Audience;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.ingest.action.FoundAction;
import org.junit.jupiter.api.Test;

class ActionAlignmentTest {

  @Test
  void pairsByKindAndAudienceWhateverTheOrder() {
    List<ActionSlot> slots =
        align(
            List.of(action(RETRY, END_USER, "retry"), action(CONTACT, APP_OWNER, "owner")),
            List.of(action(CONTACT, APP_OWNER, "eigenaar"), action(RETRY, END_USER, "nog eens")));

    assertThat(slots)
        .extracting(ActionSlot::wordings)
        .containsExactly(
            Map.of("en-US", "retry", "nl-NL", "nog eens"),
            Map.of("en-US", "owner", "nl-NL", "eigenaar"));
  }

  @Test
  void pairsTheNthWithTheNth() {
    List<ActionSlot> slots =
        align(
            List.of(action(OTHER, END_USER, "a"), action(OTHER, END_USER, "b")),
            List.of(action(OTHER, END_USER, "c"), action(OTHER, END_USER, "d")));

    assertThat(slots)
        .extracting(ActionSlot::wordings)
        .containsExactly(Map.of("en-US", "a", "nl-NL", "c"), Map.of("en-US", "b", "nl-NL", "d"));
  }

  @Test
  void trustsTheFirstLanguageWhereEachHasOneAction() {
    List<ActionSlot> slots =
        align(
            List.of(action(CONFIGURE, TENANT_ADMIN, "enable")),
            List.of(action(OTHER, END_USER, "zet aan")));

    assertThat(slots)
        .containsExactly(
            new ActionSlot(
                CONFIGURE, TENANT_ADMIN, Map.of("en-US", "enable", "nl-NL", "zet aan"), null));
  }

  @Test
  void leavesApartWhatDiffersInKind() {
    List<ActionSlot> slots =
        align(
            List.of(action(RETRY, END_USER, "retry"), action(CONTACT, APP_OWNER, "owner")),
            List.of(action(CONFIGURE, TENANT_ADMIN, "zet aan")));

    assertThat(slots).hasSize(3);
  }

  @Test
  void remembersWhichActionItWas() {
    List<ActionSlot> slots =
        ActionAlignment.align(
            Map.of("en-US", List.of(action(CONTACT, APP_OWNER, "reworded"))),
            List.of(
                new SuggestedAction(7, RETRY, END_USER),
                new SuggestedAction(8, CONTACT, APP_OWNER)));

    assertThat(slots).extracting(ActionSlot::former).containsExactly(8L);
  }

  private static List<ActionSlot> align(List<FoundAction> english, List<FoundAction> dutch) {
    Map<String, List<FoundAction>> byLocale = new LinkedHashMap<>();
    byLocale.put("en-US", english);
    byLocale.put("nl-NL", dutch);
    return ActionAlignment.align(byLocale, List.of());
  }

  private static FoundAction action(ActionKind kind, Audience audience, String wording) {
    return new FoundAction(kind, audience, wording);
  }
}
