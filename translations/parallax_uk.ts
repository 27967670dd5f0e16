<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checked: %1 articles, %2 spans. Problems: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine the file, its search index and every span; exit code 1 when a problem is found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit codes: 0 all done; 1 failed, with the reason; 2 wrong usage; 3 some inputs failed: each is named with its reason and the rest is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallax: many reports of the same events, read side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“parallax COMMAND --help” tells the options of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“parallax %1” needs more arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“parallax %1” has no use for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be read or written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Parallax projects (*.parallax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DumpCommand</name>
    <message>
        <source>The project has no article “%1”. Its articles and their ids are listed by a dump without --article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the article of this id, with the entities that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything in the project as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file holds binary data, not text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name has no ending that tells what it is; readable are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reader for %1; readable are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same files again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>“%1” is open read-only, so nothing can be imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped because %1. The articles stored before that (%2) are kept; import again to add the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonDump</name>
    <message>
        <source>The dump could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dump was cancelled; what is written so far is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax::JobBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax::Jobs</name>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryModel</name>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list of articles cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax::MainWindow</name>
    <message>
        <source>Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported, because the project is open read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, or cancel it, and import these files then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import is running. What is stored so far stays; import the same files again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax::WelcomePage</name>
    <message>
        <source>Read the reports side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the articles about an event. Parallax marks who and what is named in them, and keeps everything in one project file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with five sample articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop text and Markdown files, folders or a project anywhere in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parallax::Workspace</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no project file “%1”. Check the path, or import articles to make a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Name a project file, which ends in .parallax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” cannot be read: you have no permission. Ask its owner for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” is opened read-only, because the file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Parallax project. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Parallax. It is opened read-only; update Parallax to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty and not a Parallax project. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older Parallax and must be opened for writing once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Parallax project. Choose a file that ends in .parallax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>The project file is damaged (%1). Restore it from a copy, or import the articles anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not hold the same articles as the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not agree with the texts (%1). Searches may miss articles; import them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the original file is not in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the original file has changed since it was imported; its SHA-256 is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the text is not that of the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is not inside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 overlaps the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: it has %2 mentions, but %3 are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the mentions of %2 entities are counted wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the text is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program or window is writing to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project or its folder cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reports an error (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article is too large for the project file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country, state or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entities (mentions)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles: %1. Outlets: %2. Entities: %3, mentioned %4 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the articles and the most named entities as tables.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Some bytes are not valid %1 and are shown as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was guessed to be %1. Check the letters beyond A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a %1 file, not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
