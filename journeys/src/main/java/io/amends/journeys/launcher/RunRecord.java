package io.amends.journeys.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Which processes run on a data folder, kept in a file there, so that another command finds them even if the launcher is gone.
 *
 * <p>
 * A process is kept with the moment of its start: a number alone may belong to another program by the time somebody reads it.
 */
final class RunRecord {

    private static final String LAUNCHER = "launcher";

    private final Path file;
    private final Properties entries;

    private RunRecord(Path file, Properties entries) {
        this.file = file;
        this.entries = entries;
    }

    static Path file(Path data) {
        return data.resolve("run.properties");
    }

    static RunRecord begin(Path data) {
        var record = new RunRecord(file(data), new Properties());
        record.note(LAUNCHER, ProcessHandle.current().pid());
        return record;
    }

    static Optional<RunRecord> read(Path data) {
        Path file = file(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(file)) {
            var entries = new Properties();
            entries.load(reader);
            return Optional.of(new RunRecord(file, entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void note(Part part, long pid) {
        note(part.toString(), pid);
    }

    synchronized void note(String name, long pid) {
        entries.setProperty(name + ".pid", Long.toString(pid));
        entries.setProperty(name + ".started", startOf(pid));
        write();
    }

    synchronized void noteAddress(String name, String address) {
        entries.setProperty(name + ".address", address);
        write();
    }

    synchronized void noteReady() {
        entries.setProperty("ready", "true");
        write();
    }

    boolean isReady() {
        return Boolean.parseBoolean(entries.getProperty("ready"));
    }

    Optional<ProcessHandle> launcher() {
        return process(LAUNCHER);
    }

    Optional<ProcessHandle> process(Part part) {
        return process(part.inLauncher() ? LAUNCHER : part.toString());
    }

    Optional<String> address(String name) {
        return Optional.ofNullable(entries.getProperty(name + ".address"));
    }

    /** The part itself, and the other replicas of it. */
    List<String> namesOf(Part part) {
        var replicas = entries.stringPropertyNames().stream()
                .filter(key -> key.matches(part + "-\\d+\\.address"))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .sorted();
        return Stream.concat(Stream.of(part.toString()), replicas).toList();
    }

    Optional<ProcessHandle> process(String name) {
        String pid = entries.getProperty(name + ".pid");
        return Optional.ofNullable(pid)
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> startOf(handle.pid()).equals(entries.getProperty(name + ".started")));
    }

    private static String startOf(long pid) {
        return ProcessHandle.of(pid).flatMap(handle -> handle.info().startInstant()).map(Object::toString).orElse("");
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one step, as others may read at any moment. */
    private void write() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.createDirectories(file.getParent());
            try (var writer = Files.newBufferedWriter(next)) {
                entries.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
