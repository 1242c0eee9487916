package io.amends.foundation.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import jakarta.enterprise.context.ApplicationScoped;

/** Words for people: the bundle {@code messages} of the service, then that of the foundation. */
@ApplicationScoped
public class Texts {

    private static final List<String> BUNDLES = List.of("messages", "io.amends.foundation.messages");
    // The language of the machine must not decide what a person reads.
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public String get(Locale locale, String key, Object... arguments) {
        return BUNDLES.stream()
                .filter(bundle -> has(bundle, locale, key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle(bundle, locale).getString(key), locale).format(arguments))
                .orElseThrow(() -> new MissingResourceException("No text " + key, "messages", key));
    }

    private static boolean has(String bundle, Locale locale, String key) {
        try {
            return bundle(bundle, locale).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }
}
