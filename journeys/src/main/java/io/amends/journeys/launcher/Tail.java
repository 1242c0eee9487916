package io.amends.journeys.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** Prints what a file has got since it was last asked. */
final class Tail {

    private final Path file;
    private final PrintWriter out;
    private long position;

    Tail(Path file, PrintWriter out) {
        this.file = file;
        this.out = out;
    }

    void printNew() throws IOException {
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            reader.seek(position);
            byte[] text = new byte[(int) (reader.length() - position)];
            reader.readFully(text);
            position += text.length;
            out.print(new String(text, UTF_8));
            out.flush();
        }
    }
}
