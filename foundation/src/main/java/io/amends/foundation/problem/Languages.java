package io.amends.foundation.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

/** The languages that people are spoken to in; English where none of theirs is ours. */
public final class Languages {

    public static final Locale DUTCH = Locale.of("nl");
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, DUTCH);

    private Languages() {
    }

    /** What {@code Accept-Language} asks for, as far as we speak it. */
    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The same of the header's value; one that cannot be read asks for nothing. */
    public static Locale of(@Nullable String acceptLanguage) {
        try {
            var found = acceptLanguage == null || acceptLanguage.isBlank() ? null
                    : Locale.lookup(LanguageRange.parse(acceptLanguage), ALL);
            return found == null ? Locale.ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
