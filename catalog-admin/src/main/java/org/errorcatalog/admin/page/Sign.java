package org.errorcatalog.admin.page;

import io.quarkus.qute.TemplateEnum;
import org.errorcatalog.core.text.UnitState;
import org.jspecify.annotations.Nullable;

/** How a state is shown everywhere: one sign, one colour, one word. */
@TemplateEnum
public enum Sign {
  UNTRANSLATED("○", "secondary"),
  PRETRANSLATED("◔", "yellow"),
  NEEDS_EDITING("✎", "orange"),
  IN_REVIEW("◐", "blue"),
  APPROVED("●", "green"),
  REJECTED("✕", "red");

  private final String mark;
  private final String colour;

  Sign(String mark, String colour) {
    this.mark = mark;
    this.colour = colour;
  }

  public static Sign of(@Nullable UnitState state) {
    return state == null ? UNTRANSLATED : valueOf(state.name());
  }

  public String mark() {
    return mark;
  }

  public String colour() {
    return colour;
  }
}
