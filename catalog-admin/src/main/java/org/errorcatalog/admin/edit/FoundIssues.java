package org.errorcatalog.admin.edit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errorcatalog.core.action.WordingRepository;
import org.errorcatalog.core.check.CheckSettings;
import org.errorcatalog.core.finding.CheckLevels;
import org.errorcatalog.core.finding.FindingReading;
import org.errorcatalog.core.finding.KeptFinding;
import org.errorcatalog.core.text.LocalizedUnit;
import org.errorcatalog.core.text.TextRepository;
import org.jspecify.annotations.Nullable;

/** Reads what checks found of the units of an entry's page. */
@ApplicationScoped
class FoundIssues {

  private final FindingReading findings;
  private final CheckLevels levels;
  private final TextRepository texts;
  private final WordingRepository wordings;

  FoundIssues(
      FindingReading findings,
      CheckLevels levels,
      TextRepository texts,
      WordingRepository wordings) {
    this.findings = findings;
    this.levels = levels;
    this.texts = texts;
    this.wordings = wordings;
  }

  /**
   * A finding and the unit that it is about.
   *
   * @param actionId of a wording, null of the description
   */
  record Located(LocalizedUnit unit, @Nullable Long actionId, KeptFinding finding) {

    String card() {
      return actionId == null ? EntryReading.TEXT : ActionReading.cardOf(actionId);
    }

    /** The unit's text with the finding settled. */
    String fixed() {
      return finding.issue().applyTo(unit.markdown());
    }
  }

  /**
   * What was found of units of one kind and catalog, by their ids; in the order of their places,
   * dismissed ones too.
   */
  Map<Long, List<FoundIssue>> of(List<? extends LocalizedUnit> units) {
    if (units.isEmpty()) {
      return Map.of();
    }
    CheckSettings settings = levels.of(units.get(0).catalogId());
    Map<Long, String> markdown =
        units.stream().collect(toMap(LocalizedUnit::id, LocalizedUnit::markdown));
    return findings.of(units.get(0).kind(), markdown.keySet()).stream()
        .collect(
            groupingBy(
                KeptFinding::unitId, mapping(each -> shown(each, settings, markdown), toList())));
  }

  private static FoundIssue shown(
      KeptFinding finding, CheckSettings settings, Map<Long, String> markdown) {
    String text = markdown.getOrDefault(finding.unitId(), "");
    return FoundIssue.of(finding, settings.level(finding.issue().check()), text);
  }

  /** A finding of the page's own units; empty where it is not found any longer. */
  @Transactional
  Optional<Located> locate(EntryPlace place, long finding) {
    return texts
        .of(place.entryId(), place.target())
        .flatMap(text -> in(text, null, finding))
        .or(
            () ->
                wordings.of(place.actionIds()).stream()
                    .filter(each -> each.locale().equals(place.target()))
                    .flatMap(each -> in(each, each.actionId(), finding).stream())
                    .findFirst());
  }

  private Optional<Located> in(LocalizedUnit unit, @Nullable Long actionId, long finding) {
    return findings.of(unit.kind(), List.of(unit.id())).stream()
        .filter(each -> each.id() == finding)
        .findFirst()
        .map(each -> new Located(unit, actionId, each));
  }
}
