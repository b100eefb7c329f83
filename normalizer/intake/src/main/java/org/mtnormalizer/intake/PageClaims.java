package org.mtnormalizer.intake;

import java.util.List;

/**
 * What a page says its article is.
 *
 * @param isArticle whether it says that it is one
 * @param titles how the page calls itself, the most trusted first
 * @param authors names of the authors
 * @param bodies the article's text, as schema.org's {@code articleBody} has it
 */
record PageClaims(
    boolean isArticle, List<String> titles, List<String> authors, List<String> bodies) {
  PageClaims {
    titles = List.copyOf(titles);
    authors = List.copyOf(authors);
    bodies = List.copyOf(bodies);
  }
}
