package org.errorcatalog.ingest.cell;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Takes away what holds nothing, and the list that is all there is and has one item. */
final class Trim {

  private Trim() {}

  static void document(Document document) {
    children(document).forEach(Trim::prune);
    join(document);
    Node only = document.getFirstChild();
    while (only instanceof ListBlock && only.getNext() == null && hasOneItem(only)) {
      Node item = only.getFirstChild();
      children(item).forEach(document::appendChild);
      only.unlink();
      only = document.getFirstChild();
    }
  }

  /** Lists of one kind side by side are one list in CommonMark. */
  private static void join(Node parent) {
    for (Node child : children(parent)) {
      Node before = child.getPrevious();
      if (child instanceof ListBlock list
          && before instanceof ListBlock other
          && list.getClass() == other.getClass()) {
        children(list).forEach(other::appendChild);
        list.unlink();
        tighten(other);
      }
    }
  }

  private static void tighten(ListBlock list) {
    list.setTight(children(list).stream().allMatch(Trim::isTight));
  }

  private static boolean hasOneItem(Node list) {
    return list.getFirstChild() == list.getLastChild();
  }

  private static void prune(Node node) {
    if (node instanceof ListBlock || node instanceof ListItem) {
      children(node).forEach(Trim::prune);
      join(node);
      if (node.getFirstChild() == null) {
        node.unlink();
      } else if (node instanceof ListBlock list) {
        tighten(list);
      }
    }
  }

  /** One block, or one and a list below it. */
  private static boolean isTight(Node item) {
    List<Node> blocks = children(item);
    return blocks.size() == 1 || (blocks.size() == 2 && blocks.get(1) instanceof ListBlock);
  }

  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
