package io.amends.foundation.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as PostgreSQL takes it: each place where a parameter was named has a number of its own, as PostgreSQL would else
 * have to find one type for all of its places.
 *
 * @param names what stood at each place
 */
record NamedParameters(String sql, List<String> names) {

    // A name in quotes is none, and neither is a type after a double colon.
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|::|:([a-zA-Z]\\w*)");

    static NamedParameters in(String statement) {
        var names = new ArrayList<String>();
        var sql = PARAMETER.matcher(statement).replaceAll(found -> {
            if (found.group(1) == null) {
                return Matcher.quoteReplacement(found.group());
            }
            names.add(found.group(1));
            return "\\$" + names.size();
        });
        return new NamedParameters(sql, List.copyOf(names));
    }
}
