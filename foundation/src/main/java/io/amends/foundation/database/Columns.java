package io.amends.foundation.database;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, known from the class by which Hibernate writes it: what is asked for by a statement of our own is
 * read into the same class, and a new column is named in one place only.
 */
public final class Columns<T> {

    private static final Map<Class<?>, Class<?>> OBJECTS = Map.of(int.class, Integer.class, long.class, Long.class,
            boolean.class, Boolean.class);

    private final Supplier<T> empty;
    private final List<Field> fields;

    private Columns(Supplier<T> empty, List<Field> fields) {
        this.empty = empty;
        this.fields = fields;
    }

    public static <T> Columns<T> of(Class<T> row, Supplier<T> empty) {
        var fields = Stream.of(row.getDeclaredFields()).filter(Columns::isColumn).toList();
        fields.forEach(field -> field.setAccessible(true));
        return new Columns<>(empty, fields);
    }

    // Hibernate adds fields of its own to the class.
    private static boolean isColumn(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !field.getName().contains("$");
    }

    /** All of them by name, as no statement may depend on columns that a later release adds. */
    public String of(String table) {
        return fields.stream().map(field -> table + "." + name(field)).collect(Collectors.joining(", "));
    }

    /** They must be the first that the statement asks for. */
    public T read(SqlRow row) {
        var read = empty.get();
        for (int i = 0; i < fields.size(); i++) {
            set(fields.get(i), read, value(row, i, fields.get(i).getType()));
        }
        return read;
    }

    /** All from a parameter of their name. */
    public String insert(String table) {
        return "insert into " + table + " (" + names("") + ") values (" + names(":") + ")";
    }

    private String names(String before) {
        return fields.stream().map(field -> before + name(field)).collect(Collectors.joining(", "));
    }

    /** Each but the key from a parameter of its name, for an update. */
    public String assignments(String key) {
        return fields.stream().map(Columns::name).filter(name -> !name.equals(key)).map(name -> name + " = :" + name)
                .collect(Collectors.joining(", "));
    }

    /** The parameters, each of the name of its column. */
    public Sql set(Sql statement, T row) {
        for (var field : fields) {
            var value = get(field, row);
            statement = statement.set(name(field), value instanceof Enum<?> constant ? constant.name() : value);
        }
        return statement;
    }

    private static @Nullable Object value(SqlRow row, int place, Class<?> type) {
        return type.isEnum() ? constant(type, row.at(place, String.class)) : row.at(place, OBJECTS.getOrDefault(type, type));
    }

    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static @Nullable Object constant(Class type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static void set(Field field, Object row, @Nullable Object value) {
        try {
            field.set(row, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object get(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Hibernate has it: {@code openedAt} is {@code opened_at}. */
    private static String name(Field field) {
        return field.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
