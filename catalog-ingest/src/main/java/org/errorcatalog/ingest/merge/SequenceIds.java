package org.errorcatalog.ingest.merge;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers from the database's sequences, which count in blocks: a value stands for itself and the
 * 49 above it, as it does for Hibernate in Quarkus ({@code pooled-lo}), which uses the same ones.
 */
final class SequenceIds implements Ids {

  private static final int BLOCK = 50;

  /** Each time twice as many blocks, since a large import asks for thousands. */
  private static final int MOST_BLOCKS = 256;

  private static final String NEXT =
      "select nextval(?::regclass) from generate_series(1, ?) order by 1";

  private final Connection connection;
  private final Map<Kind, Numbers> numbers = new EnumMap<>(Kind.class);

  SequenceIds(Connection connection) {
    this.connection = connection;
  }

  /** What is left of the blocks that were taken, and how many to take next. */
  private static final class Numbers {
    private final Deque<Long> blocks = new ArrayDeque<>();
    private long next;
    private long last = -1;
    private int wanted = 1;

    long left() {
      return last - next + 1 + (long) BLOCK * blocks.size();
    }

    long next() {
      if (next > last) {
        next = blocks.remove();
        last = next + BLOCK - 1;
      }
      return next++;
    }
  }

  @Override
  public long next(Kind kind) {
    Numbers own = numbers.computeIfAbsent(kind, any -> new Numbers());
    if (own.left() == 0) {
      fetch(kind, own.wanted, own.blocks);
      own.wanted = Math.min(2 * own.wanted, MOST_BLOCKS);
    }
    return own.next();
  }

  @Override
  public void prepare(Kind kind, int count) {
    Numbers own = numbers.computeIfAbsent(kind, any -> new Numbers());
    long missing = count - own.left();
    if (missing > 0) {
      fetch(kind, (int) ((missing + BLOCK - 1) / BLOCK), own.blocks);
    }
  }

  private void fetch(Kind kind, int blocks, Collection<Long> into) {
    try (PreparedStatement sql = connection.prepareStatement(NEXT)) {
      sql.setString(1, kind.name().toLowerCase(Locale.ROOT) + "_seq");
      sql.setInt(2, blocks);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          into.add(row.getLong(1));
        }
      }
    } catch (SQLException e) {
      throw new ImportFailedException(e);
    }
  }
}
