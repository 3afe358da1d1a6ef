package org.errorcatalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RightsTest {

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          catalog_api       | select count(*) from release_row
          catalog_api       | select count(*) from revision
          catalog_admin     | update text set markdown = markdown
          catalog_admin     | insert into access_grant (sub, given_by, given_at) values ('s', 'x', now())
          catalog_admin     | update release set state = state
          catalog_ingest    | delete from source_row
          catalog_ingest    | select id from import_request for update skip locked
          catalog_ingest    | insert into import_progress select * from import_progress
          catalog_ingest    | delete from import_progress
          catalog_admin     | select * from import_progress
          catalog_admin     | insert into check_finding select * from check_finding
          catalog_admin     | update check_setting set level = 'OFF'
          catalog_admin     | delete from term
          catalog_admin     | update person set inbox_seen_at = now()
          catalog_admin     | delete from assignment
          catalog_admin     | insert into comment select * from comment
          catalog_admin     | update comment set resolved_at = null
          catalog_ingest    | delete from check_finding
          catalog_ingest    | select * from check_setting, term
          catalog_publisher | select * from check_finding, check_setting
          catalog_admin     | delete from four_eyes
          catalog_admin     | delete from saved_filter
          catalog_admin     | delete from bulk_change
          catalog_admin     | update bulk_change_unit set outcome = outcome
          catalog_publisher | select 1 from catalog for update
          catalog_publisher | update catalog set current_release = current_release
          """)
  void letsEachProcessDoItsWork(String role, String sql) {
    assertThatCode(() -> run(role, sql)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          catalog_api       | insert into text select * from text
          catalog_api       | select * from access_grant
          catalog_api       | select * from activity
          catalog_api       | select * from check_finding
          catalog_api       | select * from check_setting
          catalog_api       | select * from term
          catalog_api       | select * from four_eyes
          catalog_ingest    | delete from four_eyes
          catalog_api       | select * from saved_filter
          catalog_ingest    | select * from bulk_change
          catalog_api       | update catalog set current_release = null
          catalog_admin     | delete from text
          catalog_admin     | delete from person
          catalog_admin     | update comment set body = 'x'
          catalog_admin     | delete from comment
          catalog_api       | select * from person
          catalog_api       | select * from comment
          catalog_ingest    | select * from assignment
          catalog_publisher | select * from comment
          catalog_admin     | update release set digest = 'x'
          catalog_admin     | update release_row set plain = 'x'
          catalog_admin     | create table mine (id int)
          catalog_api       | select * from import_request
          catalog_api       | select * from import_progress
          catalog_admin     | update import_progress set pages = 0
          catalog_admin     | delete from import_request
          catalog_admin     | update import_upload set name = 'x'
          catalog_ingest    | insert into import_request select * from import_request
          catalog_ingest    | delete from import_request
          catalog_ingest    | insert into import_upload select * from import_upload
          catalog_ingest    | update import_upload set name = 'x'
          catalog_ingest    | delete from text
          catalog_ingest    | delete from entry
          catalog_ingest    | update revision set markdown = 'x'
          catalog_ingest    | delete from finding
          catalog_ingest    | insert into access_grant select * from access_grant
          catalog_ingest    | select * from activity
          catalog_ingest    | update check_setting set level = 'OFF'
          catalog_ingest    | delete from catalog_locale
          catalog_ingest    | insert into release select * from release
          catalog_ingest    | create table mine (id int)
          catalog_publisher | select * from import_progress
          catalog_ingest    | insert into release_row select * from release_row
          catalog_ingest    | select * from access_grant
          catalog_ingest    | update release set state = 'DISABLED'
          catalog_publisher | select * from activity
          catalog_publisher | update check_finding set fix = 'x'
          catalog_publisher | delete from check_setting
          catalog_publisher | update catalog set name = 'x'
          catalog_publisher | update text set markdown = 'x'
          catalog_publisher | insert into revision select * from revision
          """)
  void refusesWhatIsNotItsWork(String role, String sql) {
    assertThatThrownBy(() -> run(role, sql))
        .isInstanceOf(SQLException.class)
        .satisfies(
            refused -> assertThat(((SQLException) refused).getSQLState()).isEqualTo("42501"));
  }

  private void run(String role, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, role, TestDatabase.PASSWORD);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
