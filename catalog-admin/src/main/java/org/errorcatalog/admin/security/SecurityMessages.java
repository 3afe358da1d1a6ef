package org.errorcatalog.admin.security;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in and out; another language is another file. */
@MessageBundle("security")
public interface SecurityMessages {

  @Message("Sign in")
  String signIn();

  @Message("Signed out")
  String signedOut();

  @Message("What you saved is kept.")
  String signedOutMore();

  @Message("Sign-in did not succeed")
  String signInFailed();

  @Message("The identity provider refused, or the attempt took too long. Nothing was changed.")
  String signInFailedMore();

  @Message("Sign-in is not available")
  String signInUnavailable();

  @Message(
      "The identity provider cannot be reached. Saved texts are safe and lookups go on; try again in a minute, or tell the operator.")
  String signInUnavailableMore();
}
