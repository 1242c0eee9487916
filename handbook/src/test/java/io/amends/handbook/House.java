package io.amends.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of the whole house, as they lie on the disk. */
final class House {

    static final List<String> SERVICES = List.of("ticket-service", "channel-service", "followup-service");
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private House() {
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + path, e);
        }
    }

    /** Paths, from the root of the house, of the files below a folder that end so. */
    static List<String> files(String folder, String ending) {
        try (Stream<Path> paths = Files.walk(file(folder))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> ROOT.relativize(path).toString())
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
    }
}
