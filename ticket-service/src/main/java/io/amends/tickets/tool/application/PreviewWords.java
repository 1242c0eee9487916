package io.amends.tickets.tool.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.amends.foundation.problem.Texts;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.tool.domain.Tool;

/** The exact effect of a remedy in words (B24): the sentence of its tool, with what was filled in. */
@ApplicationScoped
public class PreviewWords {

    static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");
    private static final String OPEN = "…";

    private final Texts texts;

    public PreviewWords(Texts texts) {
        this.texts = texts;
    }

    /** What is not filled in yet shows as an ellipsis. */
    public String of(Tool tool, Remedy remedy, String customerNumber, Locale locale) {
        var schema = ParameterSchema.of(tool.parameters());
        var given = CanonicalJson.read(remedy.parameters());
        return PLACE.matcher(tool.in(locale).preview()).replaceAll(place -> Matcher.quoteReplacement(switch (place.group(1)) {
            case "amount" -> remedy.amount() == null ? OPEN : remedy.amount().format(locale);
            case "customer" -> customerNumber;
            case String name -> shown(schema, name, given.path(name), locale);
        }));
    }

    private String shown(ParameterSchema schema, String name, JsonNode value, Locale locale) {
        if (value.isMissingNode() || value.isNull() || value.asText().isBlank()) {
            return OPEN;
        }
        if (value.isBoolean()) {
            return texts.get(locale, value.booleanValue() ? "preview.yes" : "preview.no");
        }
        return schema.choice(name, value).map(label -> label.in(locale)).orElseGet(() -> dated(value.asText(), locale));
    }

    private static String dated(String text, Locale locale) {
        try {
            return LocalDate.parse(text).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
        } catch (DateTimeException noDate) {
            return text;
        }
    }
}
