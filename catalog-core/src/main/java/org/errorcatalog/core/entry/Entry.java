package org.errorcatalog.core.entry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.errorcatalog.core.action.Action;
import org.errorcatalog.core.entry.EntryFacts.SuggestedAction;
import org.errorcatalog.core.text.CuratedUnit;
import org.errorcatalog.core.text.UnitKind;
import org.errorcatalog.core.text.UnitState;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One meaning of one code, language-neutral. */
@Entity
@Table(name = "entry")
public class Entry extends CuratedUnit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entry_seq")
  @SequenceGenerator(name = "entry_seq", sequenceName = "entry_seq", allocationSize = 50)
  private long id;

  private String code;

  @Column(name = "code_key")
  private String codeKey;

  private int variant;

  @Enumerated(EnumType.STRING)
  @Column(name = "class")
  private EntryClass entryClass;

  @Enumerated(EnumType.STRING)
  private EntryStatus status;

  @Column(name = "symbolic_name")
  private @Nullable String symbolicName;

  private List<String> aliases = new ArrayList<>();
  private @Nullable String severity;

  @Column(name = "event_logged")
  private @Nullable Boolean eventLogged;

  @ElementCollection
  @BatchSize(size = 500)
  @CollectionTable(name = "entry_action", joinColumns = @JoinColumn(name = "entry_id"))
  @OrderColumn(name = "position")
  @Column(name = "action_id")
  private List<Long> actionIds = new ArrayList<>();

  protected Entry() {}

  /** One that a person makes, without actions. */
  Entry(long catalogId, NewEntry first, UnitState state) {
    super(catalogId, state);
    this.code = first.code().value();
    this.codeKey = first.code().key();
    this.variant = first.variant();
    become(first.entryClass(), EntryStatus.ACTIVE, null, null, first.symbolicName(), List.of());
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public UnitKind kind() {
    return UnitKind.ENTRY;
  }

  public String code() {
    return code;
  }

  public int variant() {
    return variant;
  }

  public EntryClass entryClass() {
    return entryClass;
  }

  public EntryStatus status() {
    return status;
  }

  public @Nullable String symbolicName() {
    return symbolicName;
  }

  public List<String> aliases() {
    return List.copyOf(aliases);
  }

  public @Nullable String severity() {
    return severity;
  }

  public @Nullable Boolean eventLogged() {
    return eventLogged;
  }

  /** In the order in which they are to be tried. */
  public List<Long> actionIds() {
    return List.copyOf(actionIds);
  }

  /** Its content, with its actions as they are now. */
  EntryFacts facts(List<Action> actions) {
    return new EntryFacts(
        entryClass,
        status,
        severity,
        eventLogged,
        symbolicName,
        aliases,
        actions.stream()
            .map(each -> new SuggestedAction(each.id(), each.kind(), each.audience()))
            .toList());
  }

  @Override
  public String subject() {
    return "entry " + code;
  }

  /** Takes the change over; the caller writes the revision. */
  void edit(EntryChange change) {
    become(
        change.entryClass(),
        change.status(),
        change.severity(),
        change.eventLogged(),
        change.symbolicName(),
        change.aliases());
    have(change.actionIds());
    curated(change.decision().state());
  }

  /** Is again what it was once, with its actions as they are now. */
  public void restore(EntryFacts once, UnitState then) {
    become(
        once.entryClass(),
        once.status(),
        once.severity(),
        once.eventLogged(),
        once.symbolicName(),
        once.aliases());
    have(once.actions().stream().map(SuggestedAction::id).toList());
    curated(then);
  }

  /** Its actions changed. */
  void touched(UnitState next) {
    curated(next);
  }

  private void become(
      EntryClass newClass,
      EntryStatus newStatus,
      @Nullable String newSeverity,
      @Nullable Boolean logged,
      @Nullable String name,
      List<String> others) {
    this.entryClass = newClass;
    this.status = newStatus;
    this.severity = newSeverity;
    this.eventLogged = logged;
    this.symbolicName = name;
    this.aliases = new ArrayList<>(others);
  }

  /** The rows of a list that stays the same stay. */
  private void have(List<Long> others) {
    if (!others.equals(actionIds)) {
      actionIds.clear();
      actionIds.addAll(others);
    }
  }
}
