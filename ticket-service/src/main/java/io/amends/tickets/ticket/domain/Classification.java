package io.amends.tickets.ticket.domain;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A first guess at what a message is; the CM sees at once when it is wrong, and in doubt it is a customer's complaint. */
public record Classification(Kind kind, Asker asker) {

    private static final Pattern TROUBLE = words(
            "not|never|no|nothing|still|down|broken|late|lost|wrong|worst|terrible|awful|hate|angry|waiting"
                    + "|refund|cancel\\w*|delay\\w*|complain\\w*|ridiculous|unacceptable|joke|fail\\w*|disappoint\\w*|rude|[a-z]+n['’]t"
                    + "|niet|nooit|geen|nog steeds|alweer|kapot|stuk|storing|fout|slecht|boos|wacht\\w*|klacht\\w*|traag|belachelijk|schandalig"
                    + "|waardeloos|terugbetal\\w*|opzeggen|dubbel|vertraging");
    private static final Pattern PRESS = words(
            "journalist|reporter|press|correspondent|newsroom|news editor|editor at|redactie|redacteur|verslaggever"
                    + "|krant|nieuws\\w*|omroep|pers|persbureau|consumer programme|consumentenprogramma");
    private static final Pattern OTHER = words(
            "student|researcher|investor|recruiter|job seeker|competitor|onderzoeker|belegger|scriptie|vacature|stage");

    public static Classification of(String text, @Nullable String authorProfile) {
        var said = text.toLowerCase(Locale.ROOT);
        var about = said + " " + (authorProfile == null ? "" : authorProfile.toLowerCase(Locale.ROOT));
        return new Classification(kind(said), asker(about));
    }

    private static Kind kind(String said) {
        return said.contains("?") && !TROUBLE.matcher(said).find() ? Kind.QUESTION : Kind.COMPLAINT;
    }

    private static Asker asker(String about) {
        if (PRESS.matcher(about).find()) {
            return Asker.PRESS;
        }
        return OTHER.matcher(about).find() ? Asker.OTHER : Asker.CUSTOMER;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<!\\w)(?:" + alternatives + ")(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
