package io.amends.journeys.story;

import java.time.Duration;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The night on an Amends that somebody else started, such as one in a cluster. */
@Command(name = "story", hidden = true, description = "Play the Friday 23:00 story on an Amends that runs elsewhere, with stand-ins.")
public final class StoryCommand implements Callable<Integer> {

    @Option(names = "--origin", paramLabel = "URL", required = true, description = "Where the browser would find the console.")
    String origin = "";

    @Option(names = "--issuer", paramLabel = "URL", description = "The realm, as it is reached from here; default: at the origin.")
    @Nullable
    String issuer;

    @Option(names = "--minute", paramLabel = "SECONDS", description = "How long a minute of the night takes: 1 to 60, as the services' clocks have it; default: ${DEFAULT-VALUE}.")
    int minute = 1;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var site = new Site(origin, issuer == null ? origin + "/realms/amends" : issuer);
        return new FridayNight(site, minute(), spec.commandLine().getOut()).play();
    }

    private Duration minute() {
        if (minute < 1 || minute > 60) {
            throw new ParameterException(spec.commandLine(), "--minute takes 1 to 60 seconds, not " + minute);
        }
        return Duration.ofSeconds(minute);
    }
}
