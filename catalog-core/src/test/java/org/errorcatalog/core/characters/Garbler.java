package org.errorcatalog.core.characters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Garbles clean text of many languages, as wrong readers do. */
final class Garbler {

  static final List<String> CLEAN =
      List.of(
          "De beheerder heeft de één of andere app niet geïnstalleerd; verifiëren mislukt"
              + " – coördinatie, reünie, patiënt, naïef, “geüpload”, zeeën",
          "Für die Größe der Übertragung ist die Prüfung ungültig – „Schlüssel“ fehlt, "
              + "Ärger, Öffnung, heißt, größer, Änderung, überprüfen Sie, können, GRÖSSE, ÜBUNG",
          "L’application a échoué : vérifiez l’état à l’étape où « naïveté » et «œuvre» "
              + "être garçon déjà créée Élan À côté, forêt, ça, août, l’île, nœud, Être",
          "Zgłoszenie błędu nie powiodło się, ponieważ użytkownik źle wpisał hasło – "
              + "proszę spróbować później, żółć, łódź, ćwiczenie, święto, Łódź, Ślad, są, "
              + "Źródło",
          "Příkaz selhal, protože uživatel není přihlášen; zkuste později, účet, úroveň, "
              + "žádost, číslo, šířka, ďábel, ťuk, Čas, Řízení, Škoda, Žádný, můžete, kůň",
          "A művelet nem sikerült, mert a felhasználó jelszava érvénytelen, próbálja újra"
              + " később, őrség, űrlap, ütemezés, tűzfal, Őr, Új, Összes",
          "Operațiunea a eșuat, deoarece utilizatorul nu există și parola este greșită, "
              + "încercați, țară, știre, în, mâine, fără, Știre",
          "İşlem başarısız oldu çünkü kullanıcı doğrulanamadı, lütfen şifreyi değiştirin,"
              + " ığdır, ürün, çözüm, ömür, İstanbul, Şifre",
          "La operación falló porque el usuario no está autenticado, ¿inténtelo más "
              + "tarde? ¡Atención! año, señal, única, Índice, Ñandú, ÁREA, sesión, código nº 5",
          "A operação não pôde ser concluída; verifique a sessão do usuário às três, é "
              + "necessário, à força, não, SESSÃO, NÃO, Último, Índice, informações",
          "Åtgärden misslyckades eftersom användaren inte är behörig, försök på nytt, å "
              + "ena sidan, ägare, ö, Örebro, fråga, för, nätverk",
          "Handlingen mislykkedes, fordi brugeren ikke blev fundet på serveren, prøv "
              + "igen, rød, frø, æble, ø, år, Ændring, Øst, på, så, fejl på række",
          "Ошибка: не удалось выполнить вход в систему, и пользователь не найден — "
              + "проверьте «пароль» и повторите попытку, № 5, ещё, я, с, к, у",
          "Помилка: не вдалося виконати вхід, користувача не знайдено — перевірте пароль,"
              + " її, є, ґанок, Їжак, Європа, рік, мережі",
          "Σφάλμα: δεν ήταν δυνατή η σύνδεση του χρήστη, ελέγξτε τον κωδικό πρόσβασης και"
              + " δοκιμάστε ξανά, Άλλο, Έξοδος, ύψος",
          "サインインに失敗しました。パスワードを確認して、もう一度お試しください エラー コード （管理者） データベース　接続",
          "登录失败，请检查密码后重试。 错误 代码：管理员没有权限“数据库”……",
          "로그인에 실패했습니다. 비밀번호를 확인하고 다시 시도하십시오. 오류 코드 관리자 데이터베이스",
          "Đăng nhập không thành công, vui lòng kiểm tra mật khẩu và thử lại, được, ươn "
              + "ướt, ạ, ổ, Ứng dụng, Ổ đĩa, mạng",
          "فشل تسجيل الدخول يرجى التحقق من كلمة المرور والمحاولة مرة أخرى خطأ المستخدم",
          "הכניסה נכשלה בדוק את הסיסמה ונסה שוב שגיאה משתמש",
          "साइन इन विफल रहा कृपया पासवर्ड जाँचें और पुनः प्रयास करें त्रुटि",
          "การลงชื่อเข้าใช้ล้มเหลว โปรดตรวจสอบรหัสผ่าน ข้อผิดพลาด",
          "it’s a “test” – ok… the user’s app — done; don’t ‘quote’ this • item 5 © 2020 "
              + "Microsoft® Windows™ 20 °C § 5 costs €5 or £5 and ½ cup, x² + y³ ≤ 5 × 3 → end "
              + "… ×4 5 kΩ ±5 µm «quote»",
          "the\u00A0app is\u00A0 ok. \u00A0Next 5\u00A0km (see\u00A0[link]) "
              + "end.\u00A0Next x,\u00A0y",
          "done 😀 ok 👍🏽 family 👨‍👩‍👧 star ⭐ heart ❤️ warn ⚠️ check ✔ ✓ flag 🇳🇱");

  private Garbler() {}

  /** UTF-8 read in another character set; undefined bytes become controls, as in browsers. */
  static String garble(String text, String charset) {
    StringBuilder garbled = new StringBuilder();
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      String read = new String(new byte[] {value}, Charset.forName(charset));
      garbled.append(read.equals("\uFFFD") ? (char) (value & 0xFF) : read);
    }
    return garbled.toString();
  }

  static long damageable(String text) {
    return text.codePoints().filter(c -> c >= 0x80).count();
  }
}
