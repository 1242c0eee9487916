package io.amends.journeys.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.amends.embedded.ChildProcess;

/** One of the three services, as a process of its own. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ChildProcess process;
    private final URI readiness;
    private final Path classArchive;
    private final boolean writesArchive;
    private volatile boolean ready;

    private ServiceProcess(ChildProcess process, URI readiness, Path classArchive, boolean writesArchive) {
        this.process = process;
        this.readiness = readiness;
        this.classArchive = classArchive;
        this.writesArchive = writesArchive;
    }

    static ServiceProcess start(StackSettings settings, Replica replica, Map<String, String> environment, List<String> options)
            throws IOException {
        Part service = replica.service();
        Path target = settings.repository().resolve(service.toString()).resolve("target");
        Path application = target.resolve("quarkus-app/quarkus-run.jar");
        if (!Files.exists(application)) {
            throw new CannotStart("The " + service + " has not been built; ./mvnw package -Dquick builds it.");
        }
        Path log = settings.home(service).resolve(replica.name() + ".log");
        Files.createDirectories(log.getParent());
        Path classArchive = target.resolve("classes-" + Runtime.version().feature() + ".jsa");
        deleteIfOlder(classArchive, application);
        var process = ChildProcess.start(replica.name(), command(settings.jvm(), application, classArchive, options),
                environment, log);
        return new ServiceProcess(process, readiness(replica.management()), classArchive, options.isEmpty());
    }

    static URI readiness(int management) {
        return URI.create("http://127.0.0.1:" + management + "/q/health/ready");
    }

    /** The JVM would refuse an archive of an earlier build, and never write another. */
    private static void deleteIfOlder(Path classArchive, Path application) throws IOException {
        if (Files.exists(classArchive)
                && Files.getLastModifiedTime(classArchive).compareTo(Files.getLastModifiedTime(application)) < 0) {
            Files.delete(classArchive);
        }
    }

    private static List<String> command(Jvm jvm, Path application, Path classArchive, List<String> options) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m", "-XX:+UseSerialGC"));
        command.addAll(jvm.options());
        if (options.isEmpty()) {
            // Written at the first end, read at every later start.
            command.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + classArchive, "-Xlog:cds*=off"));
        } else if (Files.exists(classArchive)) {
            command.addAll(List.of("-XX:SharedArchiveFile=" + classArchive, "-Xlog:cds*=off"));
        }
        command.addAll(options);
        command.addAll(List.of("-jar", application.toString()));
        return command;
    }

    static void forgetLog(StackSettings settings, Replica replica) throws IOException {
        Files.deleteIfExists(settings.home(replica.service()).resolve(replica.name() + ".log"));
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    void awaitReady() throws InterruptedException {
        process.awaitReady(readiness, PATIENCE);
        ready = true;
    }

    @Override
    public void close() throws IOException {
        process.close();
        if (!ready && writesArchive) {
            // It knows only the classes of half a start, and would be taken for good until the next build.
            Files.deleteIfExists(classArchive);
        }
    }
}
