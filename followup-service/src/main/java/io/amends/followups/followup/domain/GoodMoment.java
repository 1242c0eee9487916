package io.amends.followups.followup.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.amends.followups.followup.domain.Coming.At;
import io.amends.followups.followup.domain.Coming.Because;
import io.amends.followups.followup.domain.Coming.Hindered;
import io.amends.followups.followup.domain.Coming.Instead;

/** Finds when a customer can be written to: not in their night, and not after the network has shut its window (A19). */
public record GoodMoment(Night night, List<NetworkRules> networks) {

    /** Sending takes a moment, and her undo window. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    public GoodMoment {
        networks = List.copyOf(networks);
    }

    /** Whoever may be written to at any time. */
    public static GoodMoment always() {
        return new GoodMoment(Night.none(), List.of());
    }

    /**
     * @param planned when we would like to
     * @param earliest before which there is nothing to ask
     */
    Coming find(Instant planned, Instant earliest, Circumstances circumstances) {
        if (circumstances.network() == null) {
            return new At(planned, Because.AS_PLANNED);
        }
        var polite = polite(planned, circumstances);
        var shuts = shuts(circumstances.network(), circumstances);
        if (shuts == null || polite.at().isBefore(shuts)) {
            return polite;
        }
        var before = beforeItShuts(shuts.minus(MARGIN), circumstances);
        return before.isBefore(earliest) ? otherwise(polite.at(), circumstances.network(), circumstances)
                : new At(before, Because.WINDOW_SHUTS);
    }

    private At polite(Instant planned, Circumstances circumstances) {
        var theirs = night.in(circumstances.zone());
        return theirs.allows(planned, circumstances.lastHeard()) ? new At(planned, Because.AS_PLANNED)
                : new At(theirs.ends(planned), Because.NIGHT);
    }

    private Instant beforeItShuts(Instant latest, Circumstances circumstances) {
        var theirs = night.in(circumstances.zone());
        return theirs.allows(latest, circumstances.lastHeard()) ? latest : theirs.began(latest).minus(MARGIN);
    }

    private Hindered otherwise(Instant at, String network, Circumstances circumstances) {
        if (rules(network).template()) {
            return new Hindered(Instead.TEMPLATE, network);
        }
        return circumstances.heard().keySet().stream()
                .filter(other -> !other.equals(network) && isOpen(other, at, circumstances))
                .sorted()
                .findFirst()
                .map(other -> new Hindered(Instead.OTHER_IDENTITY, other))
                .orElse(new Hindered(Instead.NOTHING, null));
    }

    private boolean isOpen(String network, Instant at, Circumstances circumstances) {
        var shuts = shuts(network, circumstances);
        return shuts == null || at.isBefore(shuts) || rules(network).mayStart();
    }

    private @Nullable Instant shuts(String network, Circumstances circumstances) {
        var window = rules(network).freeTextFor();
        var heard = circumstances.heard().get(network);
        return window == null || heard == null ? null : heard.plus(window);
    }

    private NetworkRules rules(String network) {
        return networks.stream().filter(rules -> rules.network().equals(network)).findFirst()
                .orElse(NetworkRules.unlimited(network));
    }
}
