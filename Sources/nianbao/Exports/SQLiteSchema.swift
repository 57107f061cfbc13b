/// The tables and views of an exported database.
enum SQLiteSchema {
  /// What tells that nianbao wrote a database: `年报` in the bytes of the application's number.
  static let applicationID: UInt32 = 0x5E74_62A5

  /// The tables, each with the keys that its rows refer to.
  static let tables = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = 1;
    CREATE TABLE series (
      id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, place TEXT NOT NULL, organ TEXT NOT NULL, folder TEXT);
    CREATE TABLE reports (
      id INTEGER PRIMARY KEY, path TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, source TEXT, ocr INTEGER,
      series_id INTEGER REFERENCES series, within TEXT, organ TEXT, publisher TEXT, year INTEGER, form TEXT,
      published TEXT, title TEXT);
    CREATE TABLE places (
      id INTEGER PRIMARY KEY, address TEXT NOT NULL UNIQUE, table_key TEXT NOT NULL, row_key TEXT NOT NULL,
      column_key TEXT NOT NULL, label TEXT NOT NULL);
    CREATE TABLE cells (
      report_id INTEGER NOT NULL REFERENCES reports, place_id INTEGER NOT NULL REFERENCES places, value NUMERIC,
      text TEXT, state TEXT NOT NULL, place TEXT, PRIMARY KEY (report_id, place_id)) WITHOUT ROWID;
    CREATE TABLE rules (code TEXT PRIMARY KEY, slug TEXT NOT NULL, basis TEXT NOT NULL, summary TEXT NOT NULL)
      WITHOUT ROWID;
    CREATE TABLE findings (
      report_id INTEGER NOT NULL REFERENCES reports, number INTEGER NOT NULL, code TEXT NOT NULL REFERENCES rules,
      severity TEXT NOT NULL, accepted INTEGER NOT NULL, subject TEXT, message TEXT NOT NULL, expected NUMERIC,
      found NUMERIC, difference INTEGER, place TEXT, PRIMARY KEY (report_id, number)) WITHOUT ROWID;

    """

  /// Indexes, made when all rows are there, and views that answer what is asked most.
  static let views = """
    CREATE INDEX index_reports_by_series ON reports (series_id, year);
    CREATE INDEX index_cells_by_place ON cells (place_id);
    CREATE INDEX index_findings_by_code ON findings (code);
    CREATE VIEW values_by_report AS
      SELECT r.id AS report_id, r.path, s.name AS series, r.within, r.year, p.address, c.value
      FROM reports r JOIN series s ON s.id = r.series_id JOIN cells c ON c.report_id = r.id
      JOIN places p ON p.id = c.place_id;
    CREATE VIEW received AS
      SELECT report_id, path, series, within, year, value AS received FROM values_by_report
      WHERE address = 'applications.newlyReceived.total';
    CREATE VIEW share_granted AS
      SELECT g.report_id, g.path, g.series, g.within, g.year, g.value AS granted, p.value AS partially_granted,
        c.value AS concluded, 1.0 * g.value / nullif(c.value, 0) AS share,
        1.0 * (g.value + coalesce(p.value, 0)) / nullif(c.value, 0) AS share_with_partial
      FROM values_by_report g
      JOIN values_by_report c ON c.report_id = g.report_id AND c.address = 'applications.concluded.total'
      LEFT JOIN values_by_report p ON p.report_id = g.report_id AND p.address = 'applications.partiallyGranted.total'
      WHERE g.address = 'applications.granted.total';
    CREATE VIEW carried_chains AS
      SELECT a.series, a.within, a.year AS earlier, b.year AS later, a.path AS earlier_path, b.path AS later_path,
        a.value AS carried_forward, b.value AS carried_over, a.value = b.value AS holds
      FROM values_by_report a
      JOIN values_by_report b ON b.series = a.series AND b.within IS a.within AND b.year = a.year + 1
        AND b.address = 'applications.carriedOver.total'
      WHERE a.address = 'applications.carriedForward.total';
    CREATE VIEW findings_by_code AS
      SELECT f.code, u.slug, f.severity, count(*) AS findings, count(DISTINCT f.report_id) AS reports, u.summary
      FROM findings f JOIN rules u ON u.code = f.code WHERE NOT f.accepted GROUP BY f.code, f.severity;
    CREATE VIEW organs_without_report AS
      WITH RECURSIVE years(year) AS (
        SELECT min(year) FROM reports WHERE year IS NOT NULL
        UNION ALL SELECT year + 1 FROM years WHERE year < (SELECT max(year) FROM reports))
      SELECT s.name AS series, o.within, y.year
      FROM (SELECT DISTINCT series_id, within FROM reports WHERE series_id IS NOT NULL) o
      JOIN series s ON s.id = o.series_id JOIN years y
      WHERE NOT EXISTS (
        SELECT 1 FROM reports r WHERE r.series_id = o.series_id AND r.within IS o.within AND r.year = y.year);

    """
}
