package org.errorcatalog.ingest.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.errorcatalog.core.check.CheckLevel;
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
  private final IssueMessages messages = new IssueMessages(Locale.ENGLISH);
  private final List<Found> found = new ArrayList<>();

  private TextChecks(Places places, Plan plan, CheckRules rules) {
    this.places = places;
    this.sourceLocale = plan.sourceLocale();
    this.rules = rules;
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
    checks.check(foreseen.names().toList());
    checks.check(foreseen.descriptions().toList());
    checks.check(foreseen.wordings().toList());
    return checks.found.stream()
        .sorted(Comparator.comparing(Found::place))
        .map(Found::finding)
        .toList();
  }

  private void check(List<ForeseenUnit> units) {
    units.forEach(this::checkEach);
    units.stream()
        .flatMap(unit -> unit.said().keySet().stream())
        .distinct()
        .filter(locale -> !locale.equals(sourceLocale))
        .forEach(locale -> compare(units, locale));
  }

  private void checkEach(ForeseenUnit unit) {
    Translations translations = new Translations(unit.kind(), sourceLocale, unit.said());
    for (String locale : unit.said().keySet()) {
      Optional<Place> place = places.first(unit.entries(), locale);
      if (place.isPresent()) {
        Subject subject =
            translations.in(
                locale,
                unit.classes(),
                unit.untold(locale, sourceLocale),
                rules.glossary(),
                rules.settings());
        checks.of(subject).forEach(issue -> add(issue, unit, locale, place.get()));
      }
    }
  }

  private void compare(List<ForeseenUnit> units, String locale) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      ForeseenUnit unit = units.get(i);
      String source = unit.said().get(sourceLocale);
      String text = unit.said().get(locale);
      if (source != null && text != null) {
        samples.add(new Sample(i, unit.code(), source, text, others(unit, locale)));
      }
    }
    Repetitions.of(units.get(0).kind(), samples)
        .forEach((id, issues) -> addAll(issues, units.get(Math.toIntExact(id)), locale));
  }

  private Map<String, String> others(ForeseenUnit unit, String locale) {
    Map<String, String> others = new HashMap<>(unit.said());
    others.keySet().removeAll(List.of(locale, sourceLocale));
    return others;
  }

  private void addAll(List<Issue> issues, ForeseenUnit unit, String locale) {
    places
        .first(unit.entries(), locale)
        .ifPresent(
            place ->
                issues.stream()
                    .filter(issue -> rules.settings().level(issue.check()) != CheckLevel.OFF)
                    .forEach(issue -> add(issue, unit, locale, place)));
  }

  private void add(Issue issue, ForeseenUnit unit, String locale, Place place) {
    String text = unit.said().getOrDefault(locale, "");
    Finding finding =
        Finding.of(Named.of(issue.check().name()), messages.of(issue))
            .at(Level.of(rules.settings().level(issue.check())))
            .code(unit.code())
            .mended(issue.place(text), issue.fix());
    found.add(new Found(place, place.of(finding)));
  }
}
