package org.errorcatalog.admin.release;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.errorcatalog.core.release.ReleaseState;

/** The words of the page of releases; another language is another file. */
@MessageBundle("release")
public interface ReleaseMessages {

  @Message(
      "Nothing was published: somebody changed something since this page was shown. What would be published now is below.")
  String staleDraft();

  @Message(
      "Checks refuse {units} {#if units == 1}unit{#else}units{/if} of what would be published, so nothing can be. Mend them, or lower the level of the check:")
  String releaseBlocked(int units);

  @Message("Nothing to publish")
  String nothingToPublish();

  @Message(
      "What is published is what stands in the catalog. Edits show up here as soon as they are saved.")
  String nothingToPublishMore();

  @Message("To the entries")
  String toEntries();

  @Message("What publishing would change")
  String wouldChange();

  @Message("texts and facts")
  String units();

  @Message("Label (optional)")
  String label();

  @Message("Label")
  String labelHeading();

  @Message("A label has at most 100 characters. Nothing was published.")
  String labelTooLong();

  @Message("Publishing needs the role publisher and a grant for all locales of the catalog.")
  String notPublisher();

  @Message("Published now")
  String before();

  @Message("Would be published")
  String after();

  @Message("Releases")
  String releases();

  @Message("No releases yet.")
  String noReleases();

  @Message("Changes")
  String changes();

  @Message("Digest")
  String digest();

  @Message("current")
  String current();

  @Message("Release {number} is published. Applications are served it from now on.")
  String published(int number);

  @Message("Publish release {number}")
  String publish(int number);

  @Message("action {id}, in {entries} {#if entries == 1}entry{#else}entries{/if}")
  String actionOf(String id, int entries);

  @Message("and {count} more")
  String andMore(int count);

  @Message(
      "{#when it}{#is ENABLED}enabled{#is DISABLED}disabled{#is DEPRECATED}deprecated"
          + "{#is SUNSET}sunset{/when}")
  String releaseState(ReleaseState it);
}
