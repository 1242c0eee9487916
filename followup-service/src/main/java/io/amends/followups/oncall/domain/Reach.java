package io.amends.followups.oncall.domain;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on the rota, and how they want to be paged.
 *
 * @param mail absent when nobody wrote one down
 * @param channels that they want; the console shows a page in any case
 * @param language of what is sent to them
 */
public record Reach(Colleague colleague, @Nullable String mail, Set<Channel> channels, Locale language) {

    public Reach {
        channels = Set.copyOf(channels);
    }

    /** Somebody of whom nobody has said more yet. */
    public static Reach of(Colleague colleague) {
        return new Reach(colleague, null, Set.of(Channel.values()), Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return "Reach[" + colleague.id() + "]";
    }
}
