package io.amends.journeys.launcher;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

import io.amends.embedded.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Starts everything on empty data and plays the stories on it. */
@Command(name = "demo", description = "Start everything on empty data and play the stories of Friday 23:00, Saturday 02:00 and the promise for Monday; Ctrl-C ends all of it.")
final class DemoCommand implements Callable<Integer> {

    /** A minute of the night takes a second; of the long wait in the old world, an hour does. */
    private static final int COMPRESSION = 60;
    private static final int OLD_WORLD_COMPRESSION = 3600;

    private final Play play;

    @Option(names = "--once", description = "End after the story; exit code 0 only if it went within the measure.")
    boolean once;

    @Option(names = "--old-world", description = "The same night without a mandate.")
    boolean oldWorld;

    @Option(names = "--story", paramLabel = "NIGHT", converter = NightConverter.class, description = "Only one of them: friday; saturday, when it takes more than her mandate; or monday, when it is promised.")
    @Nullable
    Night story;

    @Option(names = "--replay", paramLabel = "FILE", description = "Send the real posts of a CSV file instead.")
    @Nullable
    Path replay;

    @Option(names = "--rate", paramLabel = "N", description = "Posts per second; default: as fast as they are taken.")
    int rate;

    @Option(names = "--limit", paramLabel = "N", description = "Posts at most; default: all.")
    int limit;

    @Option(names = "--repeat", paramLabel = "N%", converter = Percentage.class, description = "Share of the posts to send twice.")
    int repeat;

    @Option(names = "--shuffle", paramLabel = "N", description = "Let any of N posts arrive next; default: in the order of the file.")
    int shuffle = 1;

    @Option(names = "--seed", paramLabel = "N", description = "Chance of --repeat and --shuffle; the same seed, the same arrival.")
    long seed = 1;

    @Mixin
    StackOptions options = new StackOptions();

    @Mixin
    DataOption data = new DataOption();

    @Spec
    CommandSpec spec;

    DemoCommand(Play play) {
        this.play = play;
    }

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        StackSettings settings = options.settings(data.ofDemo())
                .with(Durations.usual().dividedBy(oldWorld ? OLD_WORLD_COMPRESSION : COMPRESSION));
        data.mustNotBeInUse();
        Folders.delete(settings.data());
        LauncherLog.goTo(settings.launcherLog());
        try (var stack = Stack.start(settings, options.upkeep(), new PrintedProgress(out))) {
            int code = play.on(stack, played(), out);
            if (!once) {
                new CountDownLatch(1).await();
            }
            return code;
        }
    }

    private PlayOptions played() {
        return new PlayOptions(once, oldWorld, story, replay, rate, limit, new Arrival(repeat, shuffle, seed));
    }

    /** As people write it. */
    private static final class NightConverter implements ITypeConverter<Night> {

        @Override
        public Night convert(String name) {
            return switch (name) {
                case "friday" -> Night.FRIDAY;
                case "saturday" -> Night.SATURDAY;
                case "monday" -> Night.MONDAY;
                default -> throw new TypeConversionException("there is friday, saturday and monday, not " + name);
            };
        }
    }
}
