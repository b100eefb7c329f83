package org.mtnormalizer.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.BasicBodyFactory;

/**
 * Keeps the text parts of a mail as bytes. The mail library would decode them by the charset that
 * the mail names, which for a part without one is ASCII: every other letter would be lost.
 */
final class UndecodedBodies extends BasicBodyFactory {
  @Override
  public TextBody textBody(InputStream in, String charset) throws IOException {
    return new Undecoded(in.readAllBytes(), charset);
  }

  private static final class Undecoded extends TextBody {
    private final byte[] bytes;
    private final String charset;

    Undecoded(byte[] bytes, String charset) {
      this.bytes = bytes;
      this.charset = charset;
    }

    @Override
    public String getMimeCharset() {
      return charset;
    }

    @Override
    public Charset getCharset() {
      return StandardCharsets.ISO_8859_1;
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getInputStream(), StandardCharsets.ISO_8859_1);
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }

    @Override
    public SingleBody copy() {
      return new Undecoded(bytes, charset);
    }

    @Override
    public void dispose() {}
  }
}
