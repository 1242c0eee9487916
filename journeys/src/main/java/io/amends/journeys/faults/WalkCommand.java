package io.amends.journeys.faults;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import io.amends.journeys.launcher.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job under fire. */
@Command(name = "walk", description = "Send messages and decide on remedies while services, Kafka and PostgreSQL are killed and connections disturbed; exit code 0 only if nothing was lost, doubled, misplaced or done above the mandate.")
final class WalkCommand implements Callable<Integer> {

    @Option(names = "--messages", paramLabel = "N", description = "How many; default 300.")
    int messages = 300;

    @Option(names = "--kills", paramLabel = "N", description = "How often something is killed; default 3.")
    int kills = 3;

    @Option(names = "--replicas", paramLabel = "SERVICE=N", description = "Several processes of a service; e.g. followup=2.")
    Map<String, Integer> replicas = Map.of();

    @Option(names = "--mistake", paramLabel = "NAME", description = "Make a mistake on purpose; exit code 0 only if the run notices: acknowledge-before-commit, relay-by-last-id, authority-at-the-click.")
    @Nullable
    String mistake;

    @Mixin
    RunOptions options = new RunOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        Path folder = options.freshFolder();
        var settings = new WalkSettings(folder, messages, kills, options.seed, counts(),
                Optional.ofNullable(mistake).map(MistakeOnPurpose::named));
        out.printf("%d messages, %d kills, seed %d%n", messages, kills, options.seed);
        out.flush();
        var verdict = new Walk(settings, out).play();
        out.println(verdict);
        return verdict.isAsExpected() ? 0 : 1;
    }

    private Map<Part, Integer> counts() {
        var counts = new EnumMap<Part, Integer>(Part.class);
        replicas.forEach((name, count) -> counts.put(Part.service(name), count));
        return counts;
    }
}
