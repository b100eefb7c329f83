package org.mtnormalizer.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.io.TikaInputStream;

/** The bytes of one file: on disk, or taken out of an archive into memory. */
sealed interface FileBytes {

  /** How the user knows the file. */
  String name();

  long size() throws IOException;

  InputStream open() throws IOException;

  /** For parsers that want a file rather than a stream. */
  TikaInputStream tika() throws IOException;

  byte[] all() throws IOException;

  default byte[] head(int length) throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(length);
    }
  }

  /** The name's ending in lower case, without the dot; empty if there is none. */
  default String extension() {
    int dot = name().lastIndexOf('.');
    int slash = Math.max(name().lastIndexOf('/'), name().lastIndexOf('\\'));
    return dot > slash ? name().substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  /** A file in the file system. */
  record OnDisk(String name, Path path) implements FileBytes {
    @Override
    public long size() throws IOException {
      return Files.size(path);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public TikaInputStream tika() throws IOException {
      return TikaInputStream.get(path);
    }

    @Override
    public byte[] all() throws IOException {
      return Files.readAllBytes(path);
    }
  }

  /** A part of an archive or of a mail; the array belongs to this object. */
  record InMemory(String name, byte[] bytes) implements FileBytes {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public TikaInputStream tika() throws IOException {
      return TikaInputStream.get(bytes);
    }

    @Override
    public byte[] all() {
      return bytes;
    }

    @Override
    public byte[] head(int length) {
      return bytes.length <= length ? bytes : Arrays.copyOf(bytes, length);
    }
  }
}
