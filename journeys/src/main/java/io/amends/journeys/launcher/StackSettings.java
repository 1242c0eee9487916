package io.amends.journeys.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to start, where, and how fast its clocks run.
 *
 * @param repository where the modules have been built
 * @param data what is kept: databases, topics, users, logs
 * @param parts what this stack starts; somebody who develops a service leaves it out and runs it by hand
 * @param jvm what the JVMs of the services are good at
 */
public record StackSettings(Path repository, Path data, Ports ports, Durations durations, Set<Part> parts, Jvm jvm) {

    public StackSettings {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        parts = Set.copyOf(parts);
    }

    /** Everything, on the usual ports. */
    public static StackSettings in(Path data) {
        return new StackSettings(Path.of(System.getProperty("amends.root", "..")), data, Ports.usual(), Durations.usual(),
                Set.of(Part.values()), Jvm.STARTS_QUICKLY);
    }

    public StackSettings with(Ports others) {
        return new StackSettings(repository, data, others, durations, parts, jvm);
    }

    public StackSettings with(Durations others) {
        return new StackSettings(repository, data, ports, others, parts, jvm);
    }

    public StackSettings with(Set<Part> others) {
        return new StackSettings(repository, data, ports, durations, others, jvm);
    }

    public StackSettings with(Jvm other) {
        return new StackSettings(repository, data, ports, durations, parts, other);
    }

    /** The services that somebody runs by hand. */
    public List<Part> leftOut() {
        return Part.SERVICES.stream().filter(service -> !parts.contains(service)).toList();
    }

    /** Where the browser finds the console. */
    public String origin() {
        return "http://localhost:" + ports.of(Port.ORIGIN);
    }

    public String issuer() {
        return "http://localhost:" + ports.of(Port.KEYCLOAK) + "/realms/amends";
    }

    public Path home(Part part) {
        return data.resolve(part.toString());
    }

    public Path launcherLog() {
        return data.resolve("launcher.log");
    }

    /** What a service is told at its start. */
    public Path environment(Part service) {
        return home(service).resolve(service + ".env");
    }

    /** What a part prints goes there. */
    public Path log(Part part) {
        return part.inLauncher() ? launcherLog() : home(part).resolve(part + ".log");
    }
}
