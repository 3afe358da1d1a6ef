package org.errorcatalog.admin.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the interface is there in every language of it. */
class WordsTest {

  /** Parameters, and the values that a message tells apart. */
  private static final Pattern PART = Pattern.compile("\\{(?!#if|#else|/)[^}]{1,80}}");

  static Stream<Class<?>> bundles() {
    return new ClassFileImporter()
        .importPackages("org.errorcatalog.admin").stream()
            .filter(each -> each.isAnnotatedWith(MessageBundle.class))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void saysEverythingInEveryLanguage(Class<?> bundle) throws IOException {
    for (String tag : List.of("nl", "de")) {
      Properties words = words(bundle, tag);
      assertThat(words.stringPropertyNames())
          .as("%s in %s", bundle.getSimpleName(), tag)
          .containsExactlyInAnyOrderElementsOf(keys(bundle));
      for (Method message : bundle.getDeclaredMethods()) {
        String translated = words.getProperty(message.getName());
        assertThat(parts(translated))
            .as("%s in %s", message.getName(), tag)
            .isEqualTo(parts(message.getAnnotation(Message.class).value()));
        assertThat(translated).as("%s in %s", message.getName(), tag).isNotBlank();
      }
    }
  }

  private static List<String> keys(Class<?> bundle) {
    return Arrays.stream(bundle.getDeclaredMethods()).map(Method::getName).toList();
  }

  private static Set<String> parts(String message) {
    return PART.matcher(message)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private static Properties words(Class<?> bundle, String tag) throws IOException {
    String name = bundle.getAnnotation(MessageBundle.class).value();
    String file = "/messages/%s_%s.properties".formatted(unnamed(name) ? "msg" : name, tag);
    Properties words = new Properties();
    try (InputStream content = WordsTest.class.getResourceAsStream(file)) {
      assertThat(content).as(file).isNotNull();
      words.load(new InputStreamReader(content, UTF_8));
    }
    return words;
  }

  private static boolean unnamed(String name) {
    return name.equals(MessageBundle.DEFAULT_NAME) || name.startsWith("<<");
  }
}
