package org.errorcatalog.core.lookup;

/**
 * One answer, ready to be sent.
 *
 * @param body JSON in UTF-8
 * @param entityTag strong and without quotes: another body has another one
 * @param isDefaultVariant whether one gets the same variant without asking for it
 */
public record LookupAnswer(
    byte[] body,
    String entityTag,
    String locale,
    String catalog,
    int release,
    String code,
    int variant,
    boolean isDefaultVariant) {}
