package org.errorcatalog.deploy.quickstart;

/** What a newcomer needs to know once everything runs. */
final class Summary {
  private final Layout layout;
  private final Ports ports;
  private final Progress progress;

  Summary(Layout layout, Ports ports, Progress progress) {
    this.layout = layout;
    this.ports = ports;
    this.progress = progress;
  }

  void show() {
    progress.say(
        """

        Console     %s
        API         %s/q/swagger-ui
        Keycloak    %s/admin  (admin; password: keycloak-admin in %s)
        Users       viewer  editor  editor-nl  reviewer  publisher  admin   (password = name)
        State       %s   (logs in logs/)
        Stop        Ctrl-C, or ./quickstart stop
        """
            .formatted(
                ports.consoleUrl(),
                ports.apiUrl(),
                ports.keycloakUrl(),
                layout.shown(layout.secrets()),
                layout.shown(layout.state())));
  }
}
