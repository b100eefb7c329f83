package org.mtnormalizer.document;

/** A typed span that says something about the text and changes nothing. */
public sealed interface Annotation {

  Span span();

  /** The same statement about another span, when the text under it has moved. */
  Annotation withSpan(Span span);

  /** A block of the page, as the intake saw it. Spans exclude the line breaks around them. */
  record Block(Span span, BlockType type) implements Annotation {
    @Override
    public Block withSpan(Span span) {
      return new Block(span, type);
    }
  }

  /** What a {@link Block} is. */
  enum BlockType {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    CAPTION,
    QUOTATION,
    TABLE
  }

  /**
   * Inline markup ({@code b}, {@code a}, {@code em} …) that began and ended here; the span is its
   * content.
   */
  record InlineMarkup(Span span, String element) implements Annotation {
    @Override
    public InlineMarkup withSpan(Span span) {
      return new InlineMarkup(span, element);
    }
  }

  /** Characters that repairs of wording may not touch: a URL, an address, code, a number. */
  record ProtectedSpan(Span span, Protection protection) implements Annotation {
    @Override
    public ProtectedSpan withSpan(Span span) {
      return new ProtectedSpan(span, protection);
    }
  }

  /** Why a span is protected. */
  enum Protection {
    URL,
    EMAIL,
    CODE,
    NUMBER
  }

  /**
   * What stands where an earlier stage has repaired something: text with damage of one kind has
   * that of others.
   *
   * @param rule the rule of the edit
   */
  record Repair(Span span, String rule) implements Annotation {
    @Override
    public Repair withSpan(Span span) {
      return new Repair(span, rule);
    }
  }

  /**
   * A name of the dictionary, written rightly or in an accepted variant.
   *
   * @param entry the entry's identity in the dictionary
   * @param exact whether the surface form is the canonical form in the text's language
   */
  record Mention(Span span, int entry, boolean exact) implements Annotation {
    @Override
    public Mention withSpan(Span span) {
      return new Mention(span, entry, exact);
    }
  }
}
