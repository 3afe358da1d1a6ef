package org.errorcatalog.deploy.journey;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey the one running quickstart, started by the first and stopped at the end. */
final class SharedQuickstart implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningQuickstart.class;
  }

  @Override
  public RunningQuickstart resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(SharedQuickstart.class))
        .computeIfAbsent(Instance.class, key -> new Instance(), Instance.class)
        .quickstart;
  }

  private static final class Instance implements AutoCloseable {
    private final RunningQuickstart quickstart = RunningQuickstart.fresh();

    @Override
    public void close() {
      quickstart.run("stop");
    }
  }
}
