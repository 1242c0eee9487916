package io.amends.foundation.problem;

import java.util.List;
import java.util.Locale;

import jakarta.ws.rs.core.HttpHeaders;

/** The languages that people are spoken to in; English where none of theirs is ours. */
public final class Languages {

    public static final Locale DUTCH = Locale.of("nl");
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, DUTCH);

    private Languages() {
    }

    /** What {@code Accept-Language} asks for, as far as we speak it. */
    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(wanted -> Locale.of(wanted.getLanguage()))
                .filter(ALL::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
