package io.amends.foundation.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

/** Words for people: the bundle {@code messages} of the service, then that of the foundation. */
@ApplicationScoped
public class Texts {

    private static final List<String> BUNDLES = List.of("messages", "io.amends.foundation.messages");
    // The language of the machine must not decide what a person reads.
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<Wanted, MessageFormat> formats = new ConcurrentHashMap<>();

    public String get(Locale locale, String key, Object... arguments) {
        // Nobody else may use a format meanwhile, and a copy costs less than reading it again.
        var format = (MessageFormat) formats.computeIfAbsent(new Wanted(locale, key), Texts::format).clone();
        return format.format(arguments);
    }

    private static MessageFormat format(Wanted wanted) {
        return BUNDLES.stream()
                .filter(bundle -> has(bundle, wanted.locale, wanted.key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle(bundle, wanted.locale).getString(wanted.key), wanted.locale))
                .orElseThrow(() -> new MissingResourceException("No text " + wanted.key, "messages", wanted.key));
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

    private record Wanted(Locale locale, String key) {
    }
}
