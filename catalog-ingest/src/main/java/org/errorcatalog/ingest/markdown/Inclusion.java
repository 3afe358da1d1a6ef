package org.errorcatalog.ingest.markdown;

import java.util.List;
import org.errorcatalog.ingest.report.Finding;

/**
 * Puts in place what a page includes by {@code [!INCLUDE [label](path)]}: a whole file where the
 * directive stands alone on its line, else one short paragraph. Where a file cannot be had, the
 * label stands for it.
 */
public final class Inclusion {

  /** A page may not grow beyond these. */
  private static final int CHARACTERS = 32 << 20;

  private static final int DIRECTIVES = 100_000;

  private final int characters;
  private final int directives;

  public Inclusion() {
    this(CHARACTERS, DIRECTIVES);
  }

  Inclusion(int characters, int directives) {
    this.characters = characters;
    this.directives = directives;
  }

  /** The body, and what could not be put in place, in the order of the page. */
  public record Result(PageBody body, List<UnresolvedInclude> unresolved) {

    public Result {
      unresolved = List.copyOf(unresolved);
    }

    /** With lines, not yet with page and locale. */
    public List<Finding> findings() {
      return unresolved.stream().map(UnresolvedInclude::finding).toList();
    }
  }

  /**
   * Expands a page's body.
   *
   * @param body the page after its front matter
   * @param firstLine the page's number of the body's first line
   */
  public Result expand(String body, int firstLine, Includes includes) {
    int[] numbers = new int[Lines.count(body)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = firstLine + i;
    }
    PageBody page = new PageBody(body, numbers);
    return IncludeDirective.possiblyIn(body)
        ? new Expansion(new IncludedFiles(includes, characters, directives)).of(page)
        : new Result(page, List.of());
  }
}
