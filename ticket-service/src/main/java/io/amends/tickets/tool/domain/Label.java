package io.amends.tickets.tool.domain;

import java.util.Locale;

/** How a parameter is called. */
public record Label(String en, String nl) {

    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }
}
