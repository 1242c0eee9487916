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

    private ServiceProcess(ChildProcess process, URI readiness) {
        this.process = process;
        this.readiness = readiness;
    }

    static ServiceProcess start(StackSettings settings, Replica replica, Map<String, String> environment, List<String> options)
            throws IOException {
        Part service = replica.service();
        Path application = settings.repository().resolve(service.toString()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(application)) {
            throw new CannotStart("The " + service + " has not been built; ./mvnw package -Dquick builds it.");
        }
        Path log = settings.home(service).resolve(replica.name() + ".log");
        Files.createDirectories(log.getParent());
        var process = ChildProcess.start(replica.name(), command(settings.jvm(), application, options), environment, log);
        return new ServiceProcess(process, readiness(replica.management()));
    }

    static URI readiness(int management) {
        return URI.create("http://127.0.0.1:" + management + "/q/health/ready");
    }

    private static List<String> command(Jvm jvm, Path application, List<String> options) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m", "-XX:+UseSerialGC"));
        command.addAll(jvm.options());
        command.addAll(preparedStart(application));
        command.addAll(options);
        command.addAll(List.of("-jar", application.toString()));
        return command;
    }

    /** What the build has noted of the classes that a start needs (JDK 25); another JVM passes it over, silently. */
    private static List<String> preparedStart(Path application) {
        Path cache = application.resolveSibling("app.aot");
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off", "-Xlog:cds*=off") : List.of();
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
    }

    @Override
    public void close() {
        process.close();
    }
}
