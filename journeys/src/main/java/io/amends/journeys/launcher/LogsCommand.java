package io.amends.journeys.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a part has logged since it was started. */
@Command(name = "logs", description = "Print what a part has logged.")
final class LogsCommand implements Callable<Integer> {

    private static final int POLL_MILLIS = 250;

    /** Offered to whoever asks which parts there are. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Part.values()).map(Part::toString).iterator();
        }
    }

    @Parameters(paramLabel = "SERVICE", completionCandidates = Names.class, description = "One of ${COMPLETION-CANDIDATES}.")
    String part;

    @Option(names = { "-f", "--follow" }, description = "Go on printing until Ctrl-C.")
    boolean follow;

    @Mixin
    DataOption data = new DataOption();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path log = logOf(StackSettings.in(data.inUse()));
        if (!Files.exists(log)) {
            throw new CannotStart("The " + part + " has not logged anything on " + data.folder + ".");
        }
        var tail = new Tail(log, spec.commandLine().getOut());
        tail.printNew();
        while (follow) {
            Thread.sleep(POLL_MILLIS);
            tail.printNew();
        }
        return 0;
    }

    /** A replica logs beside the first of its service. */
    private Path logOf(StackSettings settings) {
        String service = part.replaceFirst("(-service)-\\d+$", "$1");
        return service.equals(part) ? settings.log(Part.named(part))
                : settings.home(Part.named(service)).resolve(part + ".log");
    }
}
