package io.amends.journeys.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.amends.journeys.launcher.Part;
import io.amends.journeys.launcher.Stack;

/** What the processes of a stack take of the machine, as Linux counts it. */
final class Processes {

    private static final Path PROC = Path.of("/proc");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    /** CPU time within that interval. */
    private static final Duration QUIET = Duration.ofMillis(100);
    private static final long MILLIS_PER_TICK = 10;
    private static final int USER_TIME = 11;
    private static final int DEAD_CHILDREN_SYSTEM_TIME = 14;

    private final Stack stack;

    Processes(Stack stack) {
        this.stack = stack;
    }

    /** Until what earlier load left to do has been done; a machine that is busy with other things is not waited for. */
    void awaitQuiet() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration before = cpu();
        Duration used;
        do {
            pause();
            Duration now = cpu();
            used = now.minus(before);
            before = now;
        } while (used.compareTo(QUIET) > 0 && System.nanoTime() < end);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Services, database and broker, so the relay too; without login, stand-ins and the load itself. */
    Duration cpu() {
        return cpuByPart().values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** The same, told apart. */
    Map<String, Duration> cpuByPart() {
        var names = new ArrayList<>(stack.services());
        names.addAll(List.of(Part.POSTGRESQL.toString(), Part.KAFKA.toString()));
        var cpu = new LinkedHashMap<String, Duration>();
        // Not all parts run where one benchmark alone was asked for.
        names.forEach(name -> stack.process(name).ifPresent(process -> cpu.put(name, cpuOfTree(process))));
        return cpu;
    }

    private static Duration cpuOfTree(ProcessHandle process) {
        return tree(process).map(Processes::cpuOf).reduce(Duration.ZERO, Duration::plus);
    }

    /** What compiling has taken of that: it ends when the services are warm. */
    Duration compiling() {
        return stack.services().stream().flatMap(name -> stack.process(name).stream()).flatMap(Processes::threads)
                .map(thread -> read(thread.resolve("stat"))).filter(stat -> stat.matches("(?s)\\d+ \\(C[12] Compiler.*"))
                .map(Processes::cpuIn).reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<Path> threads(ProcessHandle process) {
        try (var threads = Files.list(folder(process).resolve("task"))) {
            return threads.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Resident megabytes of each service. */
    Map<String, Double> residentOfServices() {
        var resident = new LinkedHashMap<String, Double>();
        for (String service : stack.services()) {
            resident.put(service, megabytes(stack.process(service).orElseThrow(), "status", "VmRSS:"));
        }
        return resident;
    }

    /** All of it, this process included; what processes share is counted once. */
    double wholeStack() {
        var others = Stream.concat(stack.services().stream(), Stream.of(Part.POSTGRESQL, Part.KAFKA, Part.KEYCLOAK)
                .map(Part::toString)).flatMap(name -> tree(stack.process(name).orElseThrow()));
        return Stream.concat(others, Stream.of(ProcessHandle.current()))
                .mapToDouble(process -> megabytes(process, "smaps_rollup", "Pss:")).sum();
    }

    private static Stream<ProcessHandle> tree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    /** Of a backend that has ended since, its parent knows. */
    private static Duration cpuOf(ProcessHandle process) {
        return cpuIn(read(folder(process).resolve("stat")));
    }

    private static Duration cpuIn(String stat) {
        // The name of the program may hold spaces; the numbers begin behind it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        long ticks = fields.length <= DEAD_CHILDREN_SYSTEM_TIME ? 0
                : Stream.of(fields).skip(USER_TIME).limit(DEAD_CHILDREN_SYSTEM_TIME - USER_TIME + 1).mapToLong(Long::parseLong)
                        .sum();
        return Duration.ofMillis(ticks * MILLIS_PER_TICK);
    }

    private static double megabytes(ProcessHandle process, String file, String key) {
        return read(folder(process).resolve(file)).lines().filter(line -> line.startsWith(key))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).sum();
    }

    private static Path folder(ProcessHandle process) {
        return PROC.resolve(Long.toString(process.pid()));
    }

    /** Empty of what has just ended, which Linux says in several ways. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
