<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CheckCommand</name>
    <message>
        <source>Checked: %1 articles, %2 spans. Problems: %3.</source>
        <translation>Перевірено статей: %1, місць у тексті: %2. Проблем: %3.</translation>
    </message>
    <message>
        <source>Examine the file, its search index and every span; exit code 1 when a problem is found.</source>
        <translation>Перевірити файл, пошуковий індекс і кожне місце в тексті; код завершення 1, якщо знайдено проблему.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Exit codes: 0 all done; 1 failed, with the reason; 2 wrong usage; 3 some inputs failed: each is named with its reason and the rest is stored.</source>
        <translation>Коди завершення: 0 — усе виконано; 1 — помилка з поясненням причини; 2 — неправильний виклик; 3 — деякі вхідні файли не оброблено: кожен названо з причиною, решту збережено.</translation>
    </message>
    <message>
        <source>Parallax: many reports of the same events, read side by side.</source>
        <translation>Parallax: багато повідомлень про ті самі події, прочитані поруч.</translation>
    </message>
    <message>
        <source>“parallax COMMAND --help” tells the options of a command.</source>
        <translation>«parallax COMMAND --help» показує параметри команди.</translation>
    </message>
    <message>
        <source>Results go to standard output, progress and messages to standard error.</source>
        <translation>Результати йдуть до стандартного виводу, перебіг роботи й повідомлення — до стандартного потоку помилок.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>“parallax %1” needs more arguments.</source>
        <translation>Для «parallax %1» потрібно більше аргументів.</translation>
    </message>
    <message>
        <source>“parallax %1” has no use for “%2”.</source>
        <translation>Для «parallax %1» аргумент «%2» зайвий.</translation>
    </message>
    <message>
        <source>The project could not be read or written: %1.</source>
        <translation>Не вдалося прочитати або записати проєкт: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Немає команди «%1».</translation>
    </message>
    <message>
        <source>Open the workbench.</source>
        <translation>Відкрити робоче середовище.</translation>
    </message>
    <message>
        <source>The results could not be written: %1.</source>
        <translation>Не вдалося записати результати: %1.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Назва проєкту порожня. Вкажіть файл проєкту, назва якого закінчується на .parallax.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Parallax projects (*.parallax)</source>
        <translation>Проєкти Parallax (*.parallax)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новий проєкт</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Імпортувати статті</translation>
    </message>
    <message>
        <source>Articles (*.txt *.md);;All files (*)</source>
        <translation>Статті (*.txt *.md);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Import a folder of articles</source>
        <translation>Імпортувати теку зі статтями</translation>
    </message>
    <message>
        <source>Reading font</source>
        <translation>Шрифт для читання</translation>
    </message>
</context>
<context>
    <name>DumpCommand</name>
    <message>
        <source>The project has no article “%1”. Its articles and their ids are listed by a dump without --article.</source>
        <translation>У проєкті немає статті «%1». Статті та їхні ідентифікатори показує вивід без --article.</translation>
    </message>
    <message>
        <source>Only the article of this id, with the entities that it names.</source>
        <translation>Лише стаття з цим ідентифікатором і сутності, які в ній згадано.</translation>
    </message>
    <message>
        <source>Write everything in the project as JSON.</source>
        <translation>Вивести весь вміст проєкту як JSON.</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>The file holds binary data, not text.</source>
        <translation>Файл містить двійкові дані, а не текст.</translation>
    </message>
</context>
<context>
    <name>EntitiesPane</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
</context>
<context>
    <name>EntityWords</name>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>country or city</source>
        <translation>країна або місто</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>building or site</source>
        <translation>будівля або об’єкт</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>угода</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>медіа</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Такого файлу або теки немає.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Не вдалося прочитати: %1.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Це не файл і не тека.</translation>
    </message>
    <message>
        <source>Its name has no ending that tells what it is; readable are %1.</source>
        <translation>Назва не має розширення, за яким видно тип файлу; можна прочитати %1.</translation>
    </message>
    <message>
        <source>There is no reader for %1; readable are %2.</source>
        <translation>Файли з розширенням %1 не читаються; можна прочитати %2.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Не вдалося прочитати теку: %1.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: note: %2</source>
        <translation>%1: примітка: %2</translation>
    </message>
    <message>
        <source>%1: not imported. %2</source>
        <translation>%1: не імпортовано. %2</translation>
    </message>
    <message>
        <source>The import was stopped. What is counted below is stored; the same command again adds the rest.</source>
        <translation>Імпорт зупинено. Пораховане нижче збережено; та сама команда додасть решту.</translation>
    </message>
    <message>
        <source>Articles added: %1. Already in the project: %2. Other files skipped: %3. Failed: %4.</source>
        <translation>Додано статей: %1. Уже в проєкті: %2. Пропущено інших файлів: %3. Не вдалося: %4.</translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is read-only.</source>
        <translation>До проєкту, відкритого лише для читання, нічого не можна імпортувати.</translation>
    </message>
    <message>
        <source>Number of threads that read and analyse; one a core when left out.</source>
        <translation>Кількість потоків для читання й аналізу; якщо не вказано — по одному на ядро.</translation>
    </message>
    <message>
        <source>Take files and folders into a project, which is made when it is not there.</source>
        <translation>Додати файли й теки до проєкту; якщо його немає, його буде створено.</translation>
    </message>
    <message>
        <source>“--jobs %1”: the number of threads is a whole number from 1 to %2.</source>
        <translation>«--jobs %1»: кількість потоків має бути цілим числом від 1 до %2.</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %n статтю.</numerusform>
            <numerusform>Імпортовано %n статті.</numerusform>
            <numerusform>Імпортовано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already.</source>
        <translation>
            <numerusform>%n уже була в проєкті.</numerusform>
            <numerusform>%n уже були в проєкті.</numerusform>
            <numerusform>%n уже було в проєкті.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>Не вдалося імпортувати %n файл.</numerusform>
            <numerusform>Не вдалося імпортувати %n файли.</numerusform>
            <numerusform>Не вдалося імпортувати %n файлів.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same files again to complete it.</source>
        <translation>Імпорт зупинено; щоб завершити його, імпортуйте ті самі файли ще раз.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importing articles</source>
        <translation>Імпортування статей</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>“%1” is open read-only, so nothing can be imported into it.</source>
        <translation>«%1» відкрито лише для читання, тому до нього нічого не можна імпортувати.</translation>
    </message>
    <message>
        <source>The import stopped because %1. The articles stored before that (%2) are kept; import again to add the rest.</source>
        <translation>Імпорт зупинено: %1. Статті, збережені до цього (%2), залишилися; щоб додати решту, імпортуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>JsonDump</name>
    <message>
        <source>The dump could not be written: %1.</source>
        <translation>Не вдалося записати вивід: %1.</translation>
    </message>
    <message>
        <source>The dump was cancelled; what is written so far is not complete.</source>
        <translation>Вивід скасовано; записане досі неповне.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Не вдалося дочитати проєкт «%1» до кінця: %2.</translation>
    </message>
</context>
<context>
    <name>Parallax::Application</name>
    <message>
        <source>The project could not be read or written: %1. Close it, and examine the file with “parallax check”.</source>
        <translation>Не вдалося прочитати або записати проєкт: %1. Закрийте його й перевірте файл командою «parallax check».</translation>
    </message>
</context>
<context>
    <name>Parallax::EmptyReaders</name>
    <message>
        <source>Open an article from the library to read it here.</source>
        <translation>Відкрийте статтю з бібліотеки, щоб читати її тут.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open the article chosen in the library</source>
        <translation>відкрити статтю, вибрану в бібліотеці</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>open it beside the others, up to four</source>
        <translation>відкрити її поруч з іншими, до чотирьох</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетягнути</translation>
    </message>
    <message>
        <source>onto a reader, or to its left or right</source>
        <translation>на панель читання або ліворуч чи праворуч від неї</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>find articles by their words</source>
        <translation>знайти статті за словами в них</translation>
    </message>
    <message>
        <source>Open an article from the library</source>
        <translation>Відкрийте статтю з бібліотеки</translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesModel</name>
    <message numerus="yes">
        <source>%1, %2, named %n time(s)</source>
        <translation>
            <numerusform>%1, %2, згадано %n раз</numerusform>
            <numerusform>%1, %2, згадано %n рази</numerusform>
            <numerusform>%1, %2, згадано %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Позначає: %1</translation>
    </message>
    <message>
        <source>Also named %1</source>
        <translation>Інші назви: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>у %n статті</numerusform>
            <numerusform>у %n статтях</numerusform>
            <numerusform>у %n статтях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) %1</source>
        <translation>
            <numerusform>%n згадка %1</numerusform>
            <numerusform>%n згадки %1</numerusform>
            <numerusform>%n згадок %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The entities cannot be counted. %1</source>
        <translation>Не вдалося порахувати сутності. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::EntitiesPane</name>
    <message>
        <source>Entities</source>
        <translation>Сутності</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фільтр за назвою</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>Фільтрувати сутності</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>the %1 most named</source>
        <translation>%1 найзгадуваніших</translation>
    </message>
    <message>
        <source>Counting who and what the articles name…</source>
        <translation>Підрахунок, кого й що згадують статті…</translation>
    </message>
    <message>
        <source>Nothing of these kinds is named here.</source>
        <translation>Нічого такого тут не згадано.</translation>
    </message>
    <message>
        <source>No entity here matches “%1”.</source>
        <translation>Жодна сутність тут не відповідає «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>No persons, organisations or places have been found in the articles of this project.</source>
        <translation>У статтях цього проєкту не знайдено осіб, організацій чи місць.</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Відкрийте статтю, щоб побачити, кого й що в ній згадано.</translation>
    </message>
    <message>
        <source>Show the whole project</source>
        <translation>Показати весь проєкт</translation>
    </message>
    <message>
        <source>The open articles name no persons, organisations or places.</source>
        <translation>У відкритих статтях не згадано осіб, організацій чи місць.</translation>
    </message>
</context>
<context>
    <name>Parallax::EntityFilters</name>
    <message>
        <source>Open articles</source>
        <translation>Відкриті статті</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Agreements, events and media</source>
        <translation>Угоди, події та медіа</translation>
    </message>
</context>
<context>
    <name>Parallax::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Знайти в цій статті</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>Розрізняти великі й малі літери</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>the button for matching case</comment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Немає в цій статті</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Parallax::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Перебіг</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Зупинення</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>Parallax::Jobs</name>
    <message>
        <source>The work could not be finished: %1.</source>
        <translation>Не вдалося завершити роботу: %1.</translation>
    </message>
</context>
<context>
    <name>Parallax::LegendStrip</name>
    <message>
        <source>Dimmed text is not part of the report</source>
        <translation>Блідий текст не належить до повідомлення</translation>
    </message>
    <message>
        <source>Underline these in the text, or not</source>
        <translation>Підкреслювати в тексті чи ні</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особи</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Agreements, events, media</source>
        <translation>Угоди, події, медіа</translation>
    </message>
    <message>
        <source>Prose colours</source>
        <translation>Кольори тексту</translation>
    </message>
    <message>
        <source>Colour quotations, datelines, dates and figures in the running text</source>
        <translation>Виділяти кольором цитати, рядки місця й дати, дати й числа в тексті</translation>
    </message>
    <message>
        <source>Linked scrolling</source>
        <translation>Спільне прокручування</translation>
    </message>
    <message>
        <source>When one article scrolls, the others follow</source>
        <translation>Коли прокручується одна стаття, інші рухаються за нею</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryModel</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n згадка</numerusform>
            <numerusform>%n згадки</numerusform>
            <numerusform>%n згадок</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of articles cannot be read. %1</source>
        <translation>Не вдалося прочитати список статей. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Filter by word, outlet, date</source>
        <translation>Слово, джерело чи дата</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Фільтрувати статті</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Сортувати</translation>
    </message>
    <message>
        <source>Sort articles</source>
        <translation>Сортувати статті</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>За джерелом</translation>
    </message>
    <message>
        <source>Last imported first</source>
        <translation>Спершу щойно імпортовані</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Відкрити статтю</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Відкрити поруч</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Копіювати заголовок</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles yet. Import files or a folder with Ctrl+I, or drop them here.</source>
        <translation>Статей ще немає. Імпортуйте файли або теку за допомогою Ctrl+I чи перетягніть їх сюди.</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Жодна стаття не відповідає «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
</context>
<context>
    <name>Parallax::MainWindow</name>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>%1 — Parallax</source>
        <translation>%1 — Parallax</translation>
    </message>
    <message>
        <source>Nothing can be imported, because the project is open read-only.</source>
        <translation>Нічого не можна імпортувати, бо проєкт відкрито лише для читання.</translation>
    </message>
    <message>
        <source>An import is running. Wait until it is done, or cancel it, and import these files then.</source>
        <translation>Триває імпорт. Дочекайтеся його завершення або скасуйте його, а тоді імпортуйте ці файли.</translation>
    </message>
    <message>
        <source>An import is running. What is stored so far stays; import the same files again to complete it.</source>
        <translation>Триває імпорт. Уже збережене залишиться; щоб завершити імпорт, імпортуйте ті самі файли ще раз.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Зупинити імпорт</translation>
    </message>
</context>
<context>
    <name>Parallax::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Стаття</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Перегляд</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Нещодавні проєкти</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>Parallax</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Створити проєкт…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Відкрити проєкт…</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Імпортувати статті…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Імпортувати &amp;теку…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрити проєкт</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Underline &amp;people</source>
        <translation>Підкреслювати &amp;осіб</translation>
    </message>
    <message>
        <source>Underline &amp;organisations</source>
        <translation>Підкреслювати ор&amp;ганізації</translation>
    </message>
    <message>
        <source>Underline p&amp;laces</source>
        <translation>Підкреслювати &amp;місця</translation>
    </message>
    <message>
        <source>Underline &amp;agreements, events and media</source>
        <translation>Підкреслювати &amp;угоди, події та медіа</translation>
    </message>
    <message>
        <source>&amp;Colour quotations, dates and figures</source>
        <translation>&amp;Виділяти кольором цитати, дати й числа</translation>
    </message>
    <message>
        <source>Scroll &amp;readers together</source>
        <translation>&amp;Прокручувати панелі читання разом</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вітла</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;About Parallax</source>
        <translation>&amp;Про Parallax</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Про &amp;Qt</translation>
    </message>
    <message>
        <source>Parallax %1

A workbench for analysts who read many reports of the same events.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Parallax %1

Робоче середовище для аналітиків, які читають багато повідомлень про ті самі події.

Вільне програмне забезпечення за ліцензією GNU General Public License версії 3 або новішої.</translation>
    </message>
    <message>
        <source>About Parallax</source>
        <translation>Про Parallax</translation>
    </message>
    <message>
        <source>&amp;Search the project</source>
        <translation>&amp;Шукати в проєкті</translation>
    </message>
    <message>
        <source>&amp;Filter the library</source>
        <translation>&amp;Фільтрувати бібліотеку</translation>
    </message>
    <message>
        <source>Show the &amp;entities</source>
        <translation>Показати &amp;сутності</translation>
    </message>
    <message>
        <source>Li&amp;brary</source>
        <translation>&amp;Бібліотека</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Інспектор</translation>
    </message>
    <message>
        <source>Readin&amp;g font…</source>
        <translation>&amp;Шрифт для читання…</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsList</name>
    <message>
        <source>Articles that name the entity</source>
        <translation>Статті, у яких згадано сутність</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Stop marking this entity (Esc)</source>
        <translation>Зняти позначення цієї сутності (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Named in %n article(s)</source>
        <translation>
            <numerusform>Згадано в %n статті</numerusform>
            <numerusform>Згадано в %n статтях</numerusform>
            <numerusform>Згадано в %n статтях</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>найновіші %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NamingsModel</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message numerus="yes">
        <source>%1, named %n time(s)</source>
        <translation>
            <numerusform>%1, згадано %n раз</numerusform>
            <numerusform>%1, згадано %n рази</numerusform>
            <numerusform>%1, згадано %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles that name this entity cannot be listed. %1</source>
        <translation>Не вдалося показати статті, у яких згадано цю сутність. %1</translation>
    </message>
</context>
<context>
    <name>Parallax::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Details of the notice</source>
        <translation>Подробиці сповіщення</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Закрити сповіщення</translation>
    </message>
</context>
<context>
    <name>Parallax::QueryField</name>
    <message>
        <source>Search the project</source>
        <translation>Шукати в проєкті</translation>
    </message>
</context>
<context>
    <name>Parallax::QueryGuide</name>
    <message>
        <source>both words, anywhere in the text</source>
        <translation>обидва слова, будь-де в тексті</translation>
    </message>
    <message>
        <source>the words in this order</source>
        <translation>слова в такому порядку</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>принаймні одне з них</translation>
    </message>
    <message>
        <source>the first without the second</source>
        <translation>перше без другого</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>слова з таким початком</translation>
    </message>
    <message>
        <source>at most 5 words between them</source>
        <translation>між ними не більш як 5 слів</translation>
    </message>
    <message>
        <source>words of the title; source: for the outlet</source>
        <translation>слова заголовка; source: для джерела</translation>
    </message>
    <message>
        <source>published between the two; on: for a day</source>
        <translation>опубліковано між ними; on: для одного дня</translation>
    </message>
    <message>
        <source>Search all texts of the project. For example</source>
        <translation>Пошук у всіх текстах проєкту. Наприклад</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;with source</source>
        <translation>Копіювати із зазначенням &amp;джерела</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;все</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Знайти в статті</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Наступний збіг</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Попередній збіг</translation>
    </message>
    <message>
        <source>&amp;Search the project for the selected words</source>
        <translation>&amp;Шукати вибрані слова в проєкті</translation>
    </message>
    <message>
        <source>Next &amp;mention of the entity</source>
        <translation>Наступна з&amp;гадка сутності</translation>
    </message>
    <message>
        <source>Previous men&amp;tion of the entity</source>
        <translation>Попередня згадка &amp;сутності</translation>
    </message>
    <message>
        <source>Stop s&amp;howing the entity (Esc)</source>
        <translation>Зняти п&amp;означення сутності (Esc)</translation>
    </message>
    <message>
        <source>Show the s&amp;ource</source>
        <translation>Показати о&amp;ригінал</translation>
    </message>
    <message>
        <source>Ne&amp;xt reader</source>
        <translation>Наступна панель &amp;читання</translation>
    </message>
    <message>
        <source>Pre&amp;vious reader</source>
        <translation>Попередня панель чи&amp;тання</translation>
    </message>
    <message>
        <source>Move the art&amp;icle to the left</source>
        <translation>Перемістити статтю &amp;ліворуч</translation>
    </message>
    <message>
        <source>Move the article to the ri&amp;ght</source>
        <translation>Перемістити ст&amp;аттю праворуч</translation>
    </message>
    <message>
        <source>C&amp;lose the article</source>
        <translation>Закрити статт&amp;ю</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>Smaller t&amp;ext</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Зв&amp;ичайний розмір тексту</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderHeader</name>
    <message>
        <source>Show the file this came from (Ctrl+U)</source>
        <translation>Показати оригінальний файл (Ctrl+U)</translation>
    </message>
    <message>
        <source>Move this article to the left</source>
        <translation>Перемістити цю статтю ліворуч</translation>
    </message>
    <message>
        <source>Move this article to the right</source>
        <translation>Перемістити цю статтю праворуч</translation>
    </message>
    <message>
        <source>Close this article (Ctrl+W)</source>
        <translation>Закрити цю статтю (Ctrl+W)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
</context>
<context>
    <name>Parallax::ReaderPane</name>
    <message>
        <source>The article could not be read: %1.</source>
        <translation>Не вдалося прочитати статтю: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n time(s) in this article</source>
        <translation>
            <numerusform>%1 · %2 · %n раз у цій статті</numerusform>
            <numerusform>%1 · %2 · %n рази в цій статті</numerusform>
            <numerusform>%1 · %2 · %n разів у цій статті</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parallax::SearchModel</name>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
</context>
<context>
    <name>Parallax::SearchPane</name>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Найкращі збіги</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the query</source>
        <translation>Перевірте запит</translation>
    </message>
    <message>
        <source>The best of the newest %1. Narrow the search to rank older articles too.</source>
        <translation>Найкращі з %1 найновіших. Звузьте пошук, щоб упорядкувати й старіші статті.</translation>
    </message>
    <message>
        <source>Show examples</source>
        <translation>Показати приклади</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>Жодна стаття не відповідає «%1».</translation>
    </message>
    <message>
        <source>Search for “%1*”, words that begin so</source>
        <translation>Шукати «%1*», слова з таким початком</translation>
    </message>
</context>
<context>
    <name>Parallax::SourceView</name>
    <message>
        <source>Source of %1</source>
        <translation>Оригінал: %1</translation>
    </message>
    <message>
        <source>The original file could not be read: %1.</source>
        <translation>Не вдалося прочитати оригінальний файл: %1.</translation>
    </message>
    <message>
        <source>The file is longer; only its beginning is shown here.</source>
        <translation>Файл довший; тут показано лише його початок.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
    <message>
        <source>The file cannot be shown as text.</source>
        <translation>Файл не можна показати як текст.</translation>
    </message>
</context>
<context>
    <name>Parallax::WelcomePage</name>
    <message>
        <source>Read the reports side by side</source>
        <translation>Читати повідомлення поруч</translation>
    </message>
    <message>
        <source>Import the articles about an event. Parallax marks who and what is named in them, and keeps everything in one project file on this computer.</source>
        <translation>Імпортуйте статті про подію. Parallax позначить, кого й що в них згадано, і збереже все в одному файлі проєкту на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Імпортувати статті…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Імпортувати теку…</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Відкрити проєкт…</translation>
    </message>
    <message>
        <source>Try it with five sample articles…</source>
        <translation>Спробувати на п’яти статтях-прикладах…</translation>
    </message>
    <message>
        <source>Or drop text and Markdown files, folders or a project anywhere in this window.</source>
        <translation>Або перетягніть текстові файли, файли Markdown, теки чи проєкт будь-куди в це вікно.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Нещодавні проєкти</translation>
    </message>
</context>
<context>
    <name>Parallax::Workspace</name>
    <message>
        <source>Inspector</source>
        <translation>Інспектор</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Сутності</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>Файлу більше немає.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Це не файл і не тека.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Не вдалося відкрити файл: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Файл більший за %1 МБ.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Не вдалося прочитати файл: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the file.</source>
        <translation>Недостатньо пам’яті, щоб прочитати файл.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>There is no project file “%1”. Check the path, or import articles to make a new project.</source>
        <translation>Немає файлу проєкту «%1». Перевірте шлях або імпортуйте статті, щоб створити новий проєкт.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Name a project file, which ends in .parallax.</source>
        <translation>«%1» — не файл. Вкажіть файл проєкту, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be read: you have no permission. Ask its owner for access.</source>
        <translation>Не вдалося прочитати проєкт «%1»: немає дозволу. Попросіть доступ у його власника.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a Parallax project. Choose another file.</source>
        <translation>«%1» — база даних, але не проєкт Parallax. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Parallax. It is opened read-only; update Parallax to change it.</source>
        <translation>«%1» записано новішою версією Parallax. Проєкт відкрито лише для читання; щоб змінювати його, оновіть Parallax.</translation>
    </message>
    <message>
        <source>“%1” is empty and not a Parallax project. Choose another file.</source>
        <translation>«%1» — порожній файл, а не проєкт Parallax. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Parallax and must be opened for writing once.</source>
        <translation>«%1» створено старішою версією Parallax; його потрібно один раз відкрити для запису.</translation>
    </message>
    <message>
        <source>“%1” is not a Parallax project. Choose a file that ends in .parallax.</source>
        <translation>«%1» — не проєкт Parallax. Виберіть файл, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>The name of the project is empty. Name a project file, which ends in .parallax.</source>
        <translation>Назва проєкту порожня. Вкажіть файл проєкту, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a project file. Name one that ends in .parallax.</source>
        <translation>«%1» не може бути назвою файлу проєкту. Вкажіть файл, назва якого закінчується на .parallax.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be made, because its folder does not exist. Make the folder first.</source>
        <translation>Неможливо створити проєкт «%1», бо його теки не існує. Спершу створіть теку.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be opened, because %2.</source>
        <translation>Неможливо відкрити проєкт «%1»: %2.</translation>
    </message>
    <message>
        <source>The project “%1” is opened read-only, because its file or folder cannot be written.</source>
        <translation>Проєкт «%1» відкрито лише для читання, бо його файл або теку не можна змінювати.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message>
        <source>The project file is damaged (%1). Restore it from a copy, or import the articles anew.</source>
        <translation>Файл проєкту пошкоджено (%1). Відновіть його з копії або імпортуйте статті заново.</translation>
    </message>
    <message>
        <source>Row %1 of the table “%2” refers to a row of “%3” that is not there.</source>
        <translation>Рядок %1 таблиці «%2» посилається на рядок таблиці «%3», якого немає.</translation>
    </message>
    <message>
        <source>The search index does not hold the same articles as the project.</source>
        <translation>Пошуковий індекс містить не ті самі статті, що проєкт.</translation>
    </message>
    <message>
        <source>The search index does not agree with the texts (%1). Searches may miss articles; import them anew.</source>
        <translation>Пошуковий індекс не узгоджується з текстами (%1). Пошук може пропускати статті; імпортуйте їх заново.</translation>
    </message>
    <message>
        <source>“%1”: the original file is not in the project.</source>
        <translation>«%1»: оригінального файлу немає в проєкті.</translation>
    </message>
    <message>
        <source>“%1”: the original file has changed since it was imported; its SHA-256 is another.</source>
        <translation>«%1»: оригінальний файл змінився після імпорту; його SHA-256 інший.</translation>
    </message>
    <message>
        <source>“%1”: the text is not that of the original file.</source>
        <translation>«%1»: текст не збігається з оригінальним файлом.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is not inside the text.</source>
        <translation>«%1»: %2 від %3 до %4 — поза межами тексту.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 is empty.</source>
        <translation>«%1»: %2 від %3 до %4 не містить тексту.</translation>
    </message>
    <message>
        <source>“%1”: the %2 from %3 to %4 overlaps the one before it.</source>
        <translation>«%1»: %2 від %3 до %4 перетинається з попереднім місцем.</translation>
    </message>
    <message>
        <source>“%1”: it has %2 mentions, but %3 are counted.</source>
        <translation>«%1»: згадок %2, а пораховано %3.</translation>
    </message>
    <message>
        <source>“%1”: the mentions of %2 entities are counted wrongly.</source>
        <translation>«%1»: згадки пораховано неправильно; сутностей: %2.</translation>
    </message>
    <message>
        <source>“%1”: the text is missing.</source>
        <translation>«%1»: тексту немає.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>блок</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>згадка</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Перевірку скасовано.</translation>
    </message>
    <message>
        <source>The project “%1” could not be read to the end: %2.</source>
        <translation>Не вдалося дочитати проєкт «%1» до кінця: %2.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>There is nothing to search for. Type a word, or a phrase in quotation marks.</source>
        <translation>Немає чого шукати. Введіть слово або вислів у лапках.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 closes nothing. Remove it, or open one before it.</source>
        <translation>Дужка «%1» (символ %2) нічого не закриває. Вилучіть її або відкрийте дужку перед нею.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing before it. Put a word on either side, or quotation marks around it to search for it.</source>
        <translation>Перед «%1» (символ %2) нічого немає. Поставте слово з кожного боку або візьміть «%1» у лапки, щоб шукати сам вираз.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add a word, or put quotation marks around it to search for it.</source>
        <translation>Після «%1» (символ %2) нічого немає. Додайте слово або візьміть «%1» у лапки, щоб шукати сам вираз.</translation>
    </message>
    <message>
        <source>“%1” at character %2 only says what to leave out. Add a word that the articles must have.</source>
        <translation>«%1» (символ %2) каже лише, що вилучити. Додайте слово, яке має бути в статтях.</translation>
    </message>
    <message>
        <source>“%1” at character %2 has nothing after it. Add the word to leave out, or put quotation marks around it to search for it.</source>
        <translation>Після «%1» (символ %2) нічого немає. Додайте слово, яке треба вилучити, або візьміть «%1» у лапки, щоб шукати сам вираз.</translation>
    </message>
    <message>
        <source>“%1” at character %2 stands twice. Say once what to leave out.</source>
        <translation>«%1» (символ %2) стоїть двічі. Вкажіть лише раз, що вилучити.</translation>
    </message>
    <message>
        <source>There are more than 8 brackets inside each other at character %2. Use fewer.</source>
        <translation>Біля символу %2 вкладено більш як 8 дужок. Використайте менше.</translation>
    </message>
    <message>
        <source>The brackets at character %2 are empty. Put a word between them, or remove them.</source>
        <translation>Дужки біля символу %2 порожні. Поставте між ними слово або вилучіть їх.</translation>
    </message>
    <message>
        <source>The bracket “%1” at character %2 is not closed. Add “)”, or remove it.</source>
        <translation>Дужку «%1» (символ %2) не закрито. Додайте «)» або вилучіть її.</translation>
    </message>
    <message>
        <source>The bracket of “%1” at character %2 is not closed. Write, for example, NEAR(talks Geneva, 5).</source>
        <translation>Дужку після «%1» (символ %2) не закрито. Пишіть, наприклад, NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 cannot stand inside NEAR, which takes words and phrases: NEAR(talks Geneva, 5).</source>
        <translation>«%1» (символ %2) не може стояти всередині NEAR, де бувають лише слова й вислови: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs two words that are near each other, for example NEAR(talks Geneva, 5).</source>
        <translation>Для «%1» (символ %2) потрібні два слова, що стоять поблизу, наприклад NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>After the “%1” at character %2 goes the number of words that may stand between, up to 1000: NEAR(talks Geneva, 5).</source>
        <translation>Після «%1» (символ %2) має бути кількість слів, які можуть стояти між ними, до 1000: NEAR(talks Geneva, 5).</translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2). Fields are source:, title:, before:, after: and on:. To search for it as text, put quotation marks around it.</source>
        <translation>Немає поля «%1» (символ %2). Є поля source:, title:, before:, after: та on:. Щоб шукати це як текст, візьміть його в лапки.</translation>
    </message>
    <message>
        <source>“%1” at character %2 needs a value right after the colon, for example source:Reuters or after:2025-08-15.</source>
        <translation>Для «%1» (символ %2) потрібне значення одразу після двокрапки, наприклад source:Reuters або after:2025-08-15.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is not a date. Write a year, month or day: 2025, 2025-08 or 2025-08-20.</source>
        <translation>«%1» (символ %2) — не дата. Вкажіть рік, місяць або день: 2025, 2025-08 чи 2025-08-20.</translation>
    </message>
    <message>
        <source>The quotation mark at character %2 is not closed (%1). Add one at the end of the phrase.</source>
        <translation>Лапки біля символу %2 не закрито (%1). Додайте лапки в кінці вислову.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 ends no word. Write the beginning of a word before it, for example sanction*.</source>
        <translation>Перед «%1» (символ %2) немає слова. Напишіть перед ним початок слова, наприклад sanction*.</translation>
    </message>
    <message>
        <source>The “%1” at character %2 cannot stand here.</source>
        <translation>«%1» (символ %2) не може тут стояти.</translation>
    </message>
    <message>
        <source>There is no word between the quotation marks at character %2. Write one, or remove them.</source>
        <translation>Між лапками біля символу %2 немає слова. Напишіть його або вилучіть лапки.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is too short: before the star there must be at least two letters.</source>
        <translation>«%1» (символ %2) закоротке: перед зірочкою має бути принаймні дві літери.</translation>
    </message>
    <message>
        <source>The query has more than 200 words. Use fewer, or search for a shorter passage in quotation marks.</source>
        <translation>У запиті більш як 200 слів. Використайте менше або шукайте коротший уривок у лапках.</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>There is no article %1 in the project; `parallax dump` lists the ids.</source>
        <translation>У проєкті немає статті %1; «parallax dump» показує ідентифікатори.</translation>
    </message>
    <message>
        <source>The project “%1” cannot be shown.</source>
        <translation>Не вдалося показати проєкт «%1».</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”. Check the folder and its permissions.</source>
        <translation>Не вдалося записати зображення до «%1». Перевірте теку та її дозволи.</translation>
    </message>
</context>
<context>
    <name>ScreenshotCommand</name>
    <message>
        <source>There is no view “%1”; the views are read and search.</source>
        <translation>Немає подання «%1»; є подання read і search.</translation>
    </message>
    <message>
        <source>Say with -o which PNG file to write.</source>
        <translation>Вкажіть за допомогою -o, який файл PNG записати.</translation>
    </message>
    <message>
        <source>“%1” is no size; write one like 1600x1000.</source>
        <translation>«%1» — не розмір; вкажіть його так: 1600x1000.</translation>
    </message>
    <message>
        <source>“%1” is no article id; “parallax dump” lists them.</source>
        <translation>«%1» — не ідентифікатор статті; їх показує «parallax dump».</translation>
    </message>
    <message>
        <source>What to show: read or search.</source>
        <translation>Що показати: read або search.</translation>
    </message>
    <message>
        <source>An article to open, up to four times; else the newest two.</source>
        <translation>Стаття, яку відкрити, до чотирьох разів; інакше дві найновіші.</translation>
    </message>
    <message>
        <source>What to search for in the view search.</source>
        <translation>Що шукати в поданні search.</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Розмір вікна в пікселях.</translation>
    </message>
    <message>
        <source>In the dark theme.</source>
        <translation>У темній темі.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>Файл PNG, який записати.</translation>
    </message>
    <message>
        <source>Picture the real window, without a display.</source>
        <translation>Зробити знімок справжнього вікна без дисплея.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Articles found: %1. Shown: %2.</source>
        <translation>Знайдено статей: %1. Показано: %2.</translation>
    </message>
    <message>
        <source>Only the newest %1 of them were ranked.</source>
        <translation>Упорядковано за відповідністю лише %1 найновіших.</translation>
    </message>
    <message>
        <source>“--limit %1”: the number of articles to show is a whole number from 1 on.</source>
        <translation>«--limit %1»: кількість статей має бути цілим числом, не меншим за 1.</translation>
    </message>
    <message>
        <source>Number of articles to show; 50 when left out.</source>
        <translation>Скільки статей показати; якщо не вказано — 50.</translation>
    </message>
    <message>
        <source>Best first instead of newest first.</source>
        <translation>Спершу найкращі збіги, а не найновіші.</translation>
    </message>
    <message>
        <source>Write JSON.</source>
        <translation>Вивести JSON.</translation>
    </message>
    <message>
        <source>Find articles: words, &quot;a phrase&quot;, AND, OR, NOT, begin*, NEAR(a b, 5), source:, title:, before:, after:, on:.</source>
        <translation>Знайти статті: слова, &quot;вислів&quot;, AND, OR, NOT, початок*, NEAR(a b, 5), source:, title:, before:, after:, on:.</translation>
    </message>
</context>
<context>
    <name>Searcher</name>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>The project could not be searched: %1.</source>
        <translation>Не вдалося виконати пошук у проєкті: %1.</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>the disk is full</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>another program or window is writing to the project</source>
        <translation>інша програма або вікно записує в проєкт</translation>
    </message>
    <message>
        <source>the project or its folder cannot be written</source>
        <translation>у проєкт або його теку не можна записувати</translation>
    </message>
    <message>
        <source>the project file is damaged</source>
        <translation>файл проєкту пошкоджено</translation>
    </message>
    <message>
        <source>the disk reports an error (%1)</source>
        <translation>диск повідомляє про помилку (%1)</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>недостатньо пам’яті</translation>
    </message>
    <message>
        <source>an article is too large for the project file</source>
        <translation>стаття завелика для файлу проєкту</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened</source>
        <translation>файл або його теку неможливо відкрити</translation>
    </message>
</context>
<context>
    <name>SummaryCommand</name>
    <message>
        <source>person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>country, state or city</source>
        <translation>країна, регіон або місто</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>building</source>
        <translation>будівля</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>угода</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>медіа</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Entities (mentions)</source>
        <translation>Сутності (згадки)</translation>
    </message>
    <message>
        <source>Articles: %1. Outlets: %2. Entities: %3, mentioned %4 times.</source>
        <translation>Статей: %1. Джерел: %2. Сутностей: %3, згадок: %4.</translation>
    </message>
    <message>
        <source>Published from %1 to %2.</source>
        <translation>Опубліковано від %1 до %2.</translation>
    </message>
    <message>
        <source>Most named</source>
        <translation>Згадано найчастіше</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Згадки</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Show the articles and the most named entities as tables.</source>
        <translation>Показати статті й найзгадуваніші сутності таблицями.</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Some bytes are not valid %1 and are shown as “�”.</source>
        <translation>Деякі байти не є чинними в %1; їх показано як «�».</translation>
    </message>
    <message>
        <source>The encoding was guessed to be %1. Check the letters beyond A to Z.</source>
        <translation>Кодування визначено припущенням: %1. Перевірте літери, яких немає в латинці.</translation>
    </message>
    <message>
        <source>This is a %1 file, not text.</source>
        <translation>Це файл %1, а не текст.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл порожній.</translation>
    </message>
</context>
</TS>
