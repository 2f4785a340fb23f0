package heard.caselog.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Brings the notes for people, and the way it was written, from a text to another that says partly
/// the same. What says the same is taken over as it stands; what says something else keeps the
/// notes beside it; what is gone takes its notes with it.
final class Notes {

  private Notes() {}

  /// The later text with the notes of the earlier.
  static Node kept(Node before, Node now) {
    if (isSame(before, now)) {
      return before;
    }
    now.setBlockComments(before.getBlockComments());
    now.setInLineComments(before.getInLineComments());
    now.setEndComments(before.getEndComments());
    if (before instanceof MappingNode old && now instanceof MappingNode map) {
      map.setValue(map.getValue().stream().map(entry -> kept(old, entry)).toList());
    } else if (before instanceof SequenceNode old && now instanceof SequenceNode list) {
      var items = list.getValue();
      for (int i = 0; i < Math.min(items.size(), old.getValue().size()); i++) {
        items.set(i, kept(old.getValue().get(i), items.get(i)));
      }
    }
    return now;
  }

  private static NodeTuple kept(MappingNode before, NodeTuple entry) {
    return find(before, entry.getKeyNode())
        .map(old -> new NodeTuple(old.getKeyNode(), kept(old.getValueNode(), entry.getValueNode())))
        .orElse(entry);
  }

  private static Optional<NodeTuple> find(MappingNode map, Node key) {
    return map.getValue().stream().filter(entry -> isSame(entry.getKeyNode(), key)).findFirst();
  }

  private static boolean isSame(Node one, Node other) {
    return switch (one) {
      case ScalarNode text ->
          other instanceof ScalarNode otherText && text.getValue().equals(otherText.getValue());
      case SequenceNode list ->
          other instanceof SequenceNode otherList && areSame(list.getValue(), otherList.getValue());
      case MappingNode map ->
          other instanceof MappingNode otherMap && areSame(parts(map), parts(otherMap));
      default -> false;
    };
  }

  private static boolean areSame(List<Node> some, List<Node> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!isSame(some.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Node> parts(MappingNode map) {
    var parts = new ArrayList<Node>();
    map.getValue()
        .forEach(entry -> {
          parts.add(entry.getKeyNode());
          parts.add(entry.getValueNode());
        });
    return parts;
  }
}
