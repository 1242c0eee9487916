package io.amends.tickets.ticket.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.problem.Languages;
import io.amends.foundation.problem.Texts;
import io.amends.tickets.ticket.domain.VerdictChoice;

/**
 * The page behind the link. Nothing that anybody wrote stands in it, so there is nothing to escape; no scripts, no cookies,
 * nothing from
 * elsewhere.
 */
@ApplicationScoped
class VerdictPage {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:1.5rem}
            h1{font-size:1.5rem;line-height:1.25}
            textarea{display:block;box-sizing:border-box;width:100%;min-height:6rem;font:inherit;padding:.5rem;margin:.25rem 0 1rem}
            button{display:block;width:100%;min-height:3rem;margin:.5rem 0;font:inherit;font-weight:600;cursor:pointer;\
            border:2px solid currentColor;border-radius:.5rem;background:transparent;color:inherit}
            :focus-visible{outline:3px solid #1a73e8;outline-offset:2px}
            nav{margin-top:2rem}
            """;
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Texts texts;

    VerdictPage(Texts texts) {
        this.texts = texts;
    }

    /** Which of three it is, with words if they want. */
    String question(Locale locale) {
        var buttons = Stream.of(VerdictChoice.values())
                .map(choice -> "<button name=\"choice\" value=\"" + choice + "\">" + text(locale, "choice." + choice)
                        + "</button>")
                .collect(Collectors.joining("\n"));
        return page(locale, "heading", """
                <form method="post" accept-charset="utf-8">
                <input type="hidden" name="lang" value="%s">
                <label for="words">%s</label>
                <textarea id="words" name="words" maxlength="1000"></textarea>
                %s
                </form>
                """.formatted(locale.getLanguage(), text(locale, "words"), buttons));
    }

    /** @param key of what there is to say, and of its second sentence */
    String message(Locale locale, String key) {
        return page(locale, key, "<p role=\"status\">" + text(locale, key + ".more") + "</p>");
    }

    private String page(Locale locale, String title, String body) {
        var other = locale.equals(Languages.DUTCH) ? Locale.ENGLISH : Languages.DUTCH;
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex, nofollow">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s
                </main>
                <nav><a href="?lang=%s" lang="%s" hreflang="%s">%s</a></nav>
                </body>
                </html>
                """.formatted(locale.getLanguage(), text(locale, title), STYLE, text(locale, title), body, other.getLanguage(),
                other.getLanguage(), other.getLanguage(), text(other, "language"));
    }

    private String text(Locale locale, String key) {
        return texts.get(locale, "verdict-page." + key);
    }

    private static String sha256(String style) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
