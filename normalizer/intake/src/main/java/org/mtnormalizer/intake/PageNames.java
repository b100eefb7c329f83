package org.mtnormalizer.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the class and the id of an element say of its role, after the names in {@value #FILE}.
 *
 * <p>By whole words, never by substrings: {@code headline} is no {@code head}, {@code shareholder}
 * no {@code share}. What a layout {@code has} or comes {@code with} is not the element itself.
 */
final class PageNames {
  private static final String FILE = "page-names.tsv";

  private static final Set<String> ELSEWHERE =
      Set.of(
          "has", "with", "w", "without", "no", "not", "non", "is", "hide", "before", "after",
          "show");

  /** Longer names are made by machines. */
  private static final int LONGEST = 200;

  /** What an element is to the article. */
  enum Role {
    BODY,
    FURNITURE,
    COMMENTS,
    CAPTION
  }

  private record Name(List<String> words, boolean open, Role role) {
    boolean fits(List<String> found, int at) {
      if (at + words.size() > found.size()) {
        return false;
      }
      int last = words.size() - 1;
      for (int i = 0; i < last; i++) {
        if (!words.get(i).equals(found.get(at + i))) {
          return false;
        }
      }
      String word = found.get(at + last);
      return open ? word.startsWith(words.get(last)) : word.equals(words.get(last));
    }
  }

  /** By the first three letters of the first word. */
  private final Map<String, List<Name>> names = new HashMap<>();

  PageNames() {
    for (PageRows.Row row : PageRows.of(FILE)) {
      boolean open = row.words().endsWith("*");
      String text = open ? row.words().substring(0, row.words().length() - 1) : row.words();
      Role role = Role.valueOf(row.kind().toUpperCase(Locale.ROOT));
      Name name = new Name(List.of(text.split(" ")), open, role);
      names.computeIfAbsent(key(name.words.get(0)), k -> new ArrayList<>()).add(name);
    }
  }

  private static String key(String word) {
    return word.substring(0, Math.min(3, word.length()));
  }

  /**
   * @param attributes the names in the element's class and id, parted by white space
   */
  Set<Role> roles(String attributes) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : attributes.split("\\s+")) {
      List<String> words = words(name);
      for (int i = 0; i < words.size(); i++) {
        if (i > 0 && ELSEWHERE.contains(words.get(i - 1))) {
          continue;
        }
        for (Name known : names.getOrDefault(key(words.get(i)), List.of())) {
          if (known.fits(words, i)) {
            roles.add(known.role);
          }
        }
      }
    }
    return roles;
  }

  /** {@code relatedArticles_list-2} is {@code related, articles, list}. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean lower = false;
    for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
      char c = name.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      boolean letter = upper || c >= 'a' && c <= 'z';
      if ((!letter || upper && lower) && word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (letter) {
        word.append((char) (c | 0x20));
      }
      lower = letter && !upper;
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
