package io.amends.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The ports that processes on this machine were given a moment ago and may not listen on yet: a locked file. */
final class PromisedPorts {

    private static final Duration PROMISED_FOR = Duration.ofMinutes(1);
    private static final Path FILE = Path.of(System.getProperty("java.io.tmpdir"),
            "amends-ports-" + System.getProperty("user.name"));

    private PromisedPorts() {
    }

    /** Shows what is promised, and promises what the function chooses. */
    static synchronized List<Integer> update(Function<Set<Integer>, List<Integer>> choice) {
        try (var file = FileChannel.open(FILE, CREATE, READ, WRITE); var ignored = file.lock()) {
            var promised = read(file);
            var chosen = choice.apply(promised.keySet());
            chosen.forEach(port -> promised.put(port, Instant.now()));
            write(file, promised);
            return chosen;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note in " + FILE + " which ports are promised", e);
        }
    }

    private static Map<Integer, Instant> read(FileChannel file) throws IOException {
        var promised = new HashMap<Integer, Instant>();
        var text = new String(Channels.newInputStream(file).readAllBytes(), StandardCharsets.US_ASCII);
        text.lines().map(line -> line.split(" ")).filter(words -> words.length == 2)
                .forEach(words -> promised.put(Integer.valueOf(words[0]), Instant.ofEpochSecond(Long.parseLong(words[1]))));
        var since = Instant.now().minus(PROMISED_FOR);
        promised.values().removeIf(at -> at.isBefore(since));
        return promised;
    }

    private static void write(FileChannel file, Map<Integer, Instant> promised) throws IOException {
        var text = promised.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue().getEpochSecond())
                .collect(joining("\n"));
        file.truncate(0).position(0);
        for (var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)); bytes.hasRemaining();) {
            file.write(bytes);
        }
    }
}
