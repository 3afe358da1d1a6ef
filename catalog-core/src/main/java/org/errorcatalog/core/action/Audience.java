package org.errorcatalog.core.action;

/**
 * Who is told to do it or, where the kind is {@link ActionKind#CONTACT}, who is to be contacted.
 */
public enum Audience {
  END_USER,
  TENANT_ADMIN,
  APP_OWNER,
  APP_DEVELOPER,
  IDENTITY_PROVIDER,
  VENDOR_SUPPORT
}
