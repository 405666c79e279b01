package app.klatch;

import app.klatch.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every repository of Klatch, and a way to ask each for what it knows: with made-up arguments of the right types.
final class Repositories {
    /// They write, lead on to others, or are asked by the one review.
    private static final Set<String> NOT_ASKED = Set.of("onChange", "create", "decide", "delete", "done", "doneWithNext",
            "dropRound", "filters", "series", "sweep");

    private final Map<Class<?>, List<?>> samples;

    /// What a parameter of a type is called with, one after the other; several for what changes the query.
    Repositories(Map<Class<?>, List<?>> samples) {
        this.samples = samples;
    }

    /// All that are compiled, but for those that only write the sample log.
    static List<Class<?>> all() {
        try {
            Path classes = Path.of(Database.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                        .filter(name -> name.matches("app\\.klatch\\.(?!demo\\.).*Repository\\.class")).sorted()
                        .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length()))).toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// The methods that answer with a list, or with something that was read. Those without an object are asked by others.
    static List<Method> readings(Class<?> repository) {
        return Arrays.stream(repository.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !NOT_ASKED.contains(method.getName()) && isList(method.getReturnType())).toList();
    }

    /// Asks it once for every sample.
    ///
    /// @throws IllegalStateException when there is no sample of a parameter, or the asking fails
    void ask(Method method) {
        try {
            method.setAccessible(true);
            Object on = make(method.getDeclaringClass());
            List<List<?>> arguments = new ArrayList<>();
            for (Type type : method.getGenericParameterTypes()) {
                arguments.add(of(type));
            }
            int times = arguments.stream().mapToInt(List::size).max().orElse(1);
            for (int i = 0; i < times; i++) {
                int round = i;
                method.invoke(on, arguments.stream().map(values -> values.get(round % values.size())).toArray());
            }
        } catch (ReflectiveOperationException | RuntimeException failure) {
            throw new IllegalStateException(method + " could not be asked", failure);
        }
    }

    private Object make(Class<?> repository) throws ReflectiveOperationException {
        Constructor<?> constructor = repository.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : constructor.getParameterTypes()) {
            arguments.add(type.getSimpleName().endsWith("Repository") ? make(type) : of(type).getFirst());
        }
        return constructor.newInstance(arguments.toArray());
    }

    private List<?> of(Type type) {
        Class<?> plain = plain(type);
        List<?> said = samples.get(plain);
        if (said != null) {
            return said;
        }
        if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        if (plain == List.class || plain == Collection.class) {
            return List.of(of(((ParameterizedType) type).getActualTypeArguments()[0]));
        }
        if (plain == Set.class) {
            return of(((ParameterizedType) type).getActualTypeArguments()[0]).stream().map(Collections::singleton).toList();
        }
        throw new IllegalArgumentException("no sample of " + type.getTypeName());
    }

    private static Class<?> plain(Type type) {
        return type instanceof ParameterizedType with ? (Class<?>) with.getRawType() : (Class<?>) type;
    }

    private static boolean isList(Class<?> type) {
        return type == Optional.class || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)
                || type.isRecord() || (type.getName().startsWith("app.klatch.") && !type.isEnum());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
