package org.errorcatalog.core.placeholder;

/** The ways in which placeholders are written. */
public enum Style {
  /** As C does: {@code %d}, {@code %.*ls}, {@code %1$s}; SQL Server's {@code %S_MSG}. */
  PRINTF,
  /** As Windows does: {@code %1}, {@code %1!s!}. */
  MESSAGE,
  /** A percent sign that is written twice to be shown once. */
  PERCENT,
  /** A variable of the environment: {@code %TEMP%}. */
  VARIABLE,
  /** As .NET, Java and templates do: {@code {0:N2}}, {@code {name}}, {@code ${name}}. */
  BRACE,
  /** Words for what a reader puts there: {@code <server name>}. A translation may translate it. */
  ANGLE
}
